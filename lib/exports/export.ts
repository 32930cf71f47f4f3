import { rm } from 'node:fs/promises'
import { type Db, exporting } from '../../db/doors.ts'
import type { Office } from '../offices/schema.ts'
import { canonicalJson, canonicalLine, digestOf, manifestText } from './canonical.ts'
import { linesOf, packContent } from './content.ts'
import { listAnchors, listAudit } from './gather/audit.ts'
import * as gather from './gather/rest.ts'
import { Pack } from './pack.ts'
import { readmes } from './readme.ts'
import { type About, archiveFormat, archiveVersion } from './schema.ts'
import { schemaFiles } from './schema-files.ts'
import type { Progress } from './states.ts'

/** Draws the browsable copy into the archive at that moment; gives the number of its pages. */
export type DrawSite = (
  into: Pack,
  moment: { snapshot: string; madeAt: Date },
  tick: (pages: number) => void,
) => Promise<number>

export type ExportOptions = {
  /** The file to be made. */
  to: string
  /** Who asked for it. */
  madeBy: string
  /** Left out: no browsable copy. */
  drawSite?: DrawSite
  tell?: (progress: Progress) => void
}

export type Exported = { about: About; missing: string[] }

/**
 * Everything of an office as one ZIP: written as it is read, at one moment of the database, with the rights of that
 * office alone. Leaves nothing behind when it fails.
 */
export async function exportOffice(
  office: Office,
  { to, madeBy, drawSite, tell }: ExportOptions,
): Promise<Exported> {
  const madeAt = new Date()
  const pack = new Pack(to, madeAt)
  const tick = (step: Progress['step']) => (done: number) => tell?.({ step, done })
  try {
    return await exporting(office.id, async (db, snapshot) => {
      const { counts, media } = await packContent(db, office, pack, { withSite: Boolean(drawSite), tick })
      const audit = await packBesides(db, office, pack)
      const pages = (await drawSite?.(pack, { snapshot, madeAt }, tick('site'))) ?? 0
      tick('done')(0)
      const about = aboutOf(office, {
        ...{ madeAt, madeBy, digest: digestOf(pack.files) },
        counts: { ...counts, audit, pages },
      })
      await finish(pack, about)
      return { about, missing: media.missing }
    })
  } catch (error) {
    await pack.abandon()
    // What lay there before us is not ours.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(to, { force: true })
    throw error
  }
}

// What explains the content and is not brought back: names, cards of others, the log.
async function packBesides(db: Db, office: Office, pack: Pack) {
  const { id } = office
  let audit = 0
  await pack.add('pelengkap/nama-situs.json', canonicalJson(await gather.listHosts(db, id)))
  await pack.add('pelengkap/penempatan.json', canonicalJson(await gather.listPlaced(db, id)))
  await pack.add('pelengkap/riwayat-tayang.jsonl', linesOf(gather.listHistory(db, id)))
  await pack.add(
    'pelengkap/jejak.jsonl',
    linesOf(listAudit(db, id), () => audit++),
  )
  await pack.add('pelengkap/jangkar.jsonl', listAnchors(office).map(canonicalLine).join(''))
  return audit
}

function aboutOf(
  office: Office,
  made: Pick<About, 'digest' | 'madeBy' | 'counts'> & { madeAt: Date },
): About {
  const { institution, slug, name, shortName, level, code, zone, state, host } = office
  return {
    format: archiveFormat,
    version: archiveVersion,
    ...made,
    madeAt: made.madeAt.toISOString(),
    office: { institution, slug, name, shortName, level, code, zone, state, host },
  }
}

async function finish(pack: Pack, about: About) {
  for (const [path, text] of [...schemaFiles(), ...readmes(about)]) await pack.add(path, text)
  await pack.add('arsip.json', canonicalJson(about))
  await pack.add('MANIFEST.sha256', manifestText(pack.files))
  await pack.finish()
}
