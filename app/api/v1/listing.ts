import { visiting } from '../../../db/doors.ts'
import type { Office } from '../../../lib/offices/schema.ts'
import { paged } from '../../../lib/opendata/paging.ts'
import type { ListParameters } from '../../../lib/opendata/parameters.ts'
import { listOpen } from '../../../lib/opendata/queries.ts'
import { listedShape } from '../../../lib/opendata/shape.ts'
import { Missing } from './answering.ts'

/** A page of what is live in the office; throws Missing past the last one. */
export async function entriesOf(office: Office, asked: ListParameters) {
  const { rows, total } = await visiting(office.id, db => listOpen(db, office, asked))
  const page = paged(
    rows.map(row => listedShape(office, row)),
    total,
    asked,
  )
  if (!page) throw new Missing()
  return page
}
