import { visiting } from '../../../../../db/doors.ts'
import { definitionOf } from '../../../../../lib/entries/live-row.ts'
import { directory } from '../../../../../lib/offices/directory.ts'
import { kindAt } from '../../../../../lib/opendata/places.ts'
import { findOpen } from '../../../../../lib/opendata/queries.ts'
import { entryShape } from '../../../../../lib/opendata/shape.ts'
import { Missing, openData } from '../../answering.ts'

/** One live entry with its text. A page's slug may hold slashes. */
export const GET = openData<{ jenis: string; slug: string[] }>(async ({ office, params }) => {
  const kind = kindAt(params.jenis)
  if (!kind) throw new Missing()
  const slug = params.slug.map(decoded).join('/')
  const found = await visiting(office.id, db => findOpen(db, office.id, kind, slug))
  if (found) return entryShape(office, found)
  const buried = directory().tombstoneAt(office.id, definitionOf(kind).path(slug))
  throw new Missing(buried && !buried.redirectTo ? buried.reason : undefined)
})

// The front door lets only escapes through that can be read.
const decoded = (segment: string) => decodeURIComponent(segment)
