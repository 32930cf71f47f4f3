import { cache } from 'react'
import { type Db, visiting } from '../../../../db/doors.ts'
import { readBeside } from '../../../../lib/entries/beside.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { neighboursOf } from '../../../../lib/entries/neighbours.ts'
import { findLive, type LiveEntry } from '../../../../lib/entries/one.ts'
import { kinds, type PageKind } from '../../../../lib/entries/schema.ts'
import { requireOffice } from '../_frame/requireOffice.ts'

/** Of an entry's own page; a standing page has its path in parts. */
export type EntryParams = { params: Promise<{ office: string; slug: string | string[] }> }

/**
 * How the pages of a kind read their entry: once for page and metadata, in one transaction, with what the frame
 * and the view show beside it and `more` that only this page needs. Undefined where nothing is live.
 */
export function entryReader<K extends PageKind, More extends object = object>(
  kind: K,
  more?: (db: Db, officeId: number, entry: LiveEntry<K>) => Promise<More>,
) {
  const read = cache((officeId: number, path: string) =>
    visiting(officeId, async db => {
      const entry = await findLive(db, officeId, kind, path)
      if (!entry) return
      return {
        entry,
        beside: await readBeside(db, officeId, kind, path, entry.fields),
        neighbours: await neighboursOf(db, officeId, kind, entry),
        matter: await readFrame(db, officeId),
        more: (await more?.(db, officeId, entry)) as More,
      }
    }),
  )
  return async (params: EntryParams['params']) => {
    const office = await requireOffice(params)
    const slug = [(await params).slug].flat().map(decodeURIComponent).join('/')
    const found = await read(office.id, kinds[kind].path(slug))
    return found && { kind, office, now: new Date(), ...found }
  }
}
