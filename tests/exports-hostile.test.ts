import { createWriteStream, readFileSync, writeFileSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import yazl from 'yazl'
import { canonicalJson, digestOf, manifestText, sha256 } from '../lib/exports/canonical.ts'
import { openArchive } from '../lib/exports/restore/open.ts'
import { restoreOffice } from '../lib/exports/restore/restore.ts'
import type { Office } from '../lib/offices/schema.ts'
import { archiveOf, emptied, filledOffice, newFile } from './archive-world.ts'
import { makeOffice, unique } from './world.ts'

type Files = Map<string, Buffer>

let genuine: Files
let target: Office
let as: string

beforeAll(async () => {
  const { office } = await filledOffice(`asam${unique()}`)
  genuine = await filesOf((await archiveOf(office)).file)
  // Its ids are free again, as in a deployment that never had it.
  await emptied(office)
  target = await makeOffice(office)
  as = `${office.institution}/${office.slug}`
})

async function filesOf(file: string): Promise<Files> {
  const archive = await openArchive(file)
  const files: Files = new Map()
  for (const name of archive.names) files.set(name, await archive.read(name))
  archive.close()
  return files
}

/** A ZIP of these files; `signed` makes manifest and digest fit, as a forger would. */
async function zipped(files: Files, signed = true, names = (name: string) => name) {
  const all = new Map(files)
  if (signed) {
    all.delete('MANIFEST.sha256')
    const listed = () => [...all].map(([path, bytes]) => ({ path, hash: sha256(bytes) }))
    const about = JSON.parse(all.get('arsip.json')!.toString())
    all.set('arsip.json', Buffer.from(canonicalJson({ ...about, digest: digestOf(listed()) })))
    all.set('MANIFEST.sha256', Buffer.from(manifestText(listed())))
  }
  const zip = new yazl.ZipFile()
  for (const [name, bytes] of all) zip.addBuffer(bytes, names(name))
  zip.end()
  const file = newFile()
  await pipeline(zip.outputStream, createWriteStream(file))
  return file
}

const withFile = (name: string, content: string | Buffer) => new Map(genuine).set(name, Buffer.from(content))
const bring = (file: string) => restoreOffice(target, file, { as })
const find = (pattern: RegExp) => [...genuine.keys()].find(name => pattern.test(name))!
const changed = (name: string, change: (value: Record<string, unknown>) => unknown) =>
  withFile(name, canonicalJson(change(JSON.parse(genuine.get(name)!.toString()))))

describe('An archive is refused by name, and nothing is written, when', () => {
  test('it is no ZIP, or a ZIP of something else', async () => {
    const other = await zipped(new Map([['media/a.txt', Buffer.from('a')]]), false)
    await expect(bring(other)).rejects.toMatchObject({ name: 'not-an-archive' })
    await expect(bring('/etc/hostname')).rejects.toMatchObject({ name: 'not-an-archive' })
  })

  test('a name leads out of its folder', async () => {
    const up = (name: string) => (name === 'README.html' ? 'x/README.html' : name)
    await expect(bring(await zipped(genuine, false, up))).rejects.toMatchObject({ name: 'path' })
    // The packer itself writes no such names: they are put into its bytes.
    const file = await zipped(genuine, false)
    const bytes = readFileSync(file).toString('latin1').replaceAll('README.html', '../../e.html')
    writeFileSync(file, bytes, 'latin1')
    await expect(bring(file)).rejects.toMatchObject({ name: expect.stringMatching(/path|not-an-archive/) })
  })

  test('it unpacks to far more than it is', async () => {
    const file = await zipped(withFile('media/bom.webp', 'kecil'), false)
    // As its directory says: nothing has to be unpacked to be refused.
    const bytes = readFileSync(file)
    bytes.writeUInt32LE(2 ** 30, bytes.lastIndexOf('media/bom.webp') - 46 + 24)
    writeFileSync(file, bytes)
    await expect(bring(file)).rejects.toMatchObject({ name: 'bomb' })
  })

  test('a file was changed, or added, after it was made', async () => {
    const name = find(/versi\/1\.json$/)
    const touched = withFile(name, genuine.get(name)!.toString().replace('"', ' "'))
    await expect(bring(await zipped(touched, false))).rejects.toMatchObject({ name: 'digest' })
    await expect(bring(await zipped(withFile('isi/lain.json', '{}'), false))).rejects.toMatchObject({
      name: 'digest',
    })
  })

  test('it is of a version that this release does not know', async () => {
    const later = changed('arsip.json', about => ({ ...about, version: 2 }))
    await expect(bring(await zipped(later))).rejects.toMatchObject({ name: 'version' })
  })

  test('a text holds what no text may, a field what its kind does not know, a link a script', async () => {
    const name = find(/berita\/terbit.*versi\/1\.json$/)
    const script = { type: 'doc', content: [{ type: 'script', content: [] }] }
    await expect(
      bring(await zipped(changed(name, one => ({ ...one, document: script })))),
    ).rejects.toMatchObject({ name: 'invalid' })
    const bold = {
      type: 'text',
      text: 'x',
      marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
    }
    const link = { type: 'doc', content: [{ type: 'paragraph', content: [bold] }] }
    await expect(
      bring(await zipped(changed(name, one => ({ ...one, document: link })))),
    ).rejects.toMatchObject({ name: 'invalid' })
    const live = find(/berita\/terbit.*tayang\.json$/)
    const wrong = changed(live, one => ({ ...one, fields: { category: '<b>' } }))
    await expect(bring(await zipped(wrong))).rejects.toMatchObject({ name: 'invalid' })
    const elsewhere = changed(live, one => ({ ...one, path: '/admin' }))
    await expect(bring(await zipped(elsewhere))).rejects.toMatchObject({ name: 'invalid' })
  })

  test.each(['javascript:alert(1)', '//jahat.example', 'data:text/html,x', '/berita\r\nSet-Cookie: a=b'])(
    'a redirect or a stage’s button leads to %j',
    async goal => {
      const [redirect = ''] = genuine.get('isi/pengalihan.jsonl')!.toString().split('\n')
      const led = JSON.stringify({ ...JSON.parse(redirect), redirectTo: goal })
      const [stage] = JSON.parse(genuine.get('isi/tahapan.json')!.toString())
      const asked = JSON.stringify([{ ...stage, actionLabel: 'Daftar', actionHref: goal }])
      for (const files of [withFile('isi/pengalihan.jsonl', `${led}\n`), withFile('isi/tahapan.json', asked)])
        await expect(bring(await zipped(files))).rejects.toMatchObject({ name: 'invalid' })
    },
  )

  test('a photo is no photo, a file a virus', async () => {
    await expect(
      bring(await zipped(swapped(find(/480\.webp$|64\.webp$/), '<?php evil(); ?>'))),
    ).rejects.toMatchObject({ name: 'media' })
    const eicar = ['X5O!P%@AP[4', 'PZX54(P^)7CC)7}$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join('\\')
    await expect(bring(await zipped(swapped(find(/^media\/.*\.pdf$/), eicar)))).rejects.toMatchObject({
      name: 'media',
    })
  })
})

/** Other bytes for a medium, and a list of media that vouches for them. */
function swapped(name: string, content: string) {
  const [old, now] = [sha256(genuine.get(name)!), sha256(content)]
  const media = genuine.get('isi/media.jsonl')!.toString().replaceAll(old, now)
  return new Map(genuine).set(name, Buffer.from(content)).set('isi/media.jsonl', Buffer.from(media))
}
