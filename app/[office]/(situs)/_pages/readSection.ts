import { cache } from 'react'
import { visiting } from '../../../../db/doors.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { findLive } from '../../../../lib/entries/one.ts'
import { listPages } from '../../../../lib/entries/standing.ts'

/** What a part of the menu shows besides its standard places, in one transaction. */
export const readSection = cache(async (officeId: number, path: string) =>
  visiting(officeId, async db => ({
    page: await findLive(db, officeId, 'page', path),
    pages: await listPages(db, officeId),
    matter: await readFrame(db, officeId),
  })),
)
