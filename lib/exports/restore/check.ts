import { createHash } from 'node:crypto'
import { ImportRefusal } from '../../imports/schema.ts'
import { digestOf, type Listed } from '../canonical.ts'
import { type About, aboutSchema, archiveFormat, archiveVersion } from '../schema.ts'
import type { Opened } from './open.ts'
import { readJson } from './read.ts'

const line = /^([0-9a-f]{64}) {2}(.+)$/

/** What an archive says it is. Throws ImportRefusal for another format, or a version this release cannot read. */
export async function readAbout(archive: Opened): Promise<About> {
  if (!archive.names.includes('arsip.json'))
    throw new ImportRefusal('not-an-archive', 'ZIP ini bukan arsip kantor: arsip.json tidak ada di dalamnya.')
  const said: { format?: unknown; version?: unknown } = await parsed(archive, 'arsip.json')
  if (said.format !== archiveFormat)
    throw new ImportRefusal('not-an-archive', 'ZIP ini bukan arsip kantor dari Serumpun.')
  if (said.version !== archiveVersion)
    throw new ImportRefusal(
      'version',
      `Arsip ini versi ${String(said.version).slice(0, 20)}; pemasangan ini membaca versi ${archiveVersion}.`,
    )
  return readJson(archive, 'arsip.json', aboutSchema)
}

const parsed = async (archive: Opened, name: string) => {
  try {
    return JSON.parse((await archive.read(name)).toString())
  } catch (error) {
    if (error instanceof ImportRefusal) throw error
    throw new ImportRefusal('not-an-archive', `${name} tidak bisa dibaca.`)
  }
}

/**
 * Reads every byte and holds it against the manifest, and the manifest against the digest. Resolves to the manifest:
 * from here on a file is what its maker wrote. Throws ImportRefusal, naming the first file that is not.
 */
export async function checkDigests(archive: Opened, about: About): Promise<Listed[]> {
  const files = await readManifest(archive)
  const listed = new Set(files.map(({ path }) => path))
  const stray = archive.names.find(name => name !== 'MANIFEST.sha256' && !listed.has(name))
  if (stray) throw new ImportRefusal('digest', `${stray} tidak tercatat di MANIFEST.sha256.`)
  for (const { path, hash } of files)
    if ((await hashOf(archive, path)) !== hash)
      throw new ImportRefusal('digest', `${path} berubah sejak arsip dibuat: sidiknya tidak cocok.`)
  if (digestOf(files) !== about.digest)
    throw new ImportRefusal('digest', 'Sidik isi di arsip.json tidak cocok dengan isinya.')
  return files
}

async function readManifest(archive: Opened): Promise<Listed[]> {
  const text = (await archive.read('MANIFEST.sha256', 256 * 2 ** 20)).toString()
  return text
    .split('\n')
    .filter(Boolean)
    .map((written, index) => {
      const [, hash, path] = line.exec(written) ?? []
      if (!hash || !path)
        throw new ImportRefusal('digest', `MANIFEST.sha256 tidak terbaca di baris ${index + 1}.`, index + 1)
      return { path, hash }
    })
}

async function hashOf(archive: Opened, name: string) {
  const hash = createHash('sha256')
  for await (const part of await archive.stream(name)) hash.update(part as Buffer)
  return hash.digest('hex')
}
