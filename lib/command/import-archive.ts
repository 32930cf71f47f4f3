import { restoreOffice } from '../exports/restore/restore.ts'
import { formatNumber } from '../numbers.ts'
import { directory } from '../offices/directory.ts'
import { readDirectory } from '../offices/read-directory.ts'
import { named } from './export.ts'
import type { Options } from './main.ts'

/** import --office <institution>/<slug> --format serumpun FILE.zip [--as <institution>/<slug>] */
export async function importArchive(file: string, { office: name, as, json, 'dry-run': dry }: Options) {
  if (dry) throw new Error('Arsip diperiksa seluruhnya sebelum ada yang ditulis; --dry-run tidak diperlukan.')
  directory().fill(await readDirectory())
  const { about, notes, different, ...made } = await restoreOffice(named(name), file, { as })
  const { entries, versions, media, digest } = made
  const same = digest === about.digest
  if (json) {
    const counts = { read: about.counts.entries, created: entries, skipped: 0, refused: [] }
    return JSON.stringify({ ...counts, ...made, same, different, notes, archive: about })
  }
  return [
    `${formatNumber(entries)} naskah, ${formatNumber(versions)} versi, ${formatNumber(media)} foto dan berkas dari ${about.office.name} dipulihkan.`,
    ...notes,
    ...different.slice(0, 20).map(path => `Berbeda dari arsip: ${path}`),
    `Sidik isi: ${digest}${same ? ', sama dengan arsip' : `, arsip ${about.digest}`}`,
  ].join('\n')
}
