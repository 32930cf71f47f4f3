import type { Db } from '../../db/doors.ts'
import type { Office } from '../offices/schema.ts'
import { canonicalJson } from './canonical.ts'
import {
  archivedEntry,
  archivedVersion,
  findLive,
  listEntries,
  listVersions,
  versionNumbers,
} from './gather/entries.ts'
import type { StageNames } from './gather/stages.ts'
import { entryHtml, type Places } from './html.ts'
import type { Sink } from './pack.ts'
import { type ArchivedVersion, folderOf } from './schema.ts'

type With = { names: StageNames; places: Places; tick: (done: number) => void }

/** Copies every entry with all its versions, what the public sees of it, and a page to read it by. */
export async function packEntries(db: Db, office: Office, pack: Sink, { names, places, tick }: With) {
  const counts = { entries: 0, versions: 0, live: 0 }
  for await (const entry of listEntries(db, office.id)) {
    const folder = `isi/naskah/${folderOf(entry.kind)}/${entry.slug}`
    const numbers = await versionNumbers(db, entry)
    let count = 0
    let latest: ArchivedVersion | undefined
    for await (const row of listVersions(db, entry.id)) {
      const version = archivedVersion(row, names)
      await pack.add(`${folder}/versi/${version.number}.json`, canonicalJson(version))
      if (version.number === (numbers.live ?? numbers.latest)) latest = version
      count++
    }
    const archived = archivedEntry(entry, numbers, count)
    await pack.add(`${folder}/naskah.json`, canonicalJson(archived))
    const live = await findLive(db, entry.id, names)
    if (live) await pack.add(`${folder}/tayang.json`, canonicalJson(live))
    const root = '../'.repeat(folder.split('/').length)
    if (latest)
      await pack.add(
        `${folder}/isi.html`,
        entryHtml({ entry: archived, version: latest, zone: office.zone, root, places }),
      )
    counts.versions += count
    counts.live += live ? 1 : 0
    tick(++counts.entries)
  }
  return counts
}
