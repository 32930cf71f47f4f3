import { inOffice } from '../../../../db/doors.ts'
import { diffVersions } from '../../../../lib/entries/diff.ts'
import { findEntry } from '../../../../lib/entries/queries.ts'
import type { Kind } from '../../../../lib/entries/schema.ts'
import {
  findVersionNumbered,
  listVersionHeads,
  versionsByNumber,
  versionsPerPage,
} from '../../../../lib/entries/versions.ts'
import { type Actor, may } from '../../../../lib/permissions.ts'
import { readDesk } from '../_frame/matter.ts'

type Query = Record<string, string | string[] | undefined>

/** All that the page of an entry's versions shows, in one transaction; undefined when it is not this office's. */
export const readVersions = (actor: Actor, kind: Kind, id: string, query: Query) =>
  inOffice(actor, async db => {
    const found = may(actor, 'entry.read') ? await findEntry(db, id) : undefined
    if (found?.entry.kind !== kind) return
    const heads = await listVersionHeads(db, id)
    const latest = found.version.number
    const pages = Math.max(1, Math.ceil(heads.length / versionsPerPage))
    const page = Math.min(pages, numberIn(query.halaman) ?? 1)
    const shown = heads.slice((page - 1) * versionsPerPage, page * versionsPerPage)
    const whole = await versionsByNumber(
      db,
      id,
      shown.map(head => head.number),
    )
    const rows = shown.map(head => {
      const [before, after] = [whole.get(head.number - 1), whole.get(head.number)]
      return { ...head, changes: before && after && diffVersions(kind, before, after) }
    })
    const [from, to] = [await version(query.dari), await version(query.ke)]
    const compared = from && to && { from, to, changes: diffVersions(kind, from, to) }
    return { found, heads, latest, rows, page, pages, compared, matter: await readDesk(db, actor) }

    async function version(asked: Query[string]) {
      const number = numberIn(asked)
      return number ? findVersionNumbered(db, id, number) : undefined
    }
  })

// "v12" or "12"
const numberIn = (word: Query[string]) =>
  typeof word === 'string' && /^v?[1-9]\d{0,5}$/.test(word) ? Number(word.replace('v', '')) : undefined
