import { cache } from 'react'
import { visiting } from '../../../../db/doors.ts'
import { localInput } from '../../../../lib/dates.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { findLive } from '../../../../lib/entries/one.ts'
import { countInformation } from '../../../../lib/entries/public-information.ts'
import { listPages } from '../../../../lib/entries/standing.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { listDeadlines } from '../../../../lib/requests/queries.ts'

/** What the pages about public information rest on: what there is, and the limits in force on the office's day. */
export const readPpid = cache(async (office: Office) => {
  const now = new Date()
  return visiting(office.id, async db => ({
    now,
    page: await findLive(db, office.id, 'page', '/ppid'),
    pages: await listPages(db, office.id),
    counts: await countInformation(db, office),
    deadlines: await listDeadlines(db, localInput(now, office.zone).slice(0, 10)),
    matter: await readFrame(db, office.id),
  }))
})
