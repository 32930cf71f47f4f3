import { kindAt } from '../../../../lib/opendata/places.ts'
import { Missing, openData } from '../answering.ts'
import { entriesOf } from '../listing.ts'

/** The live entries of one kind. */
export const GET = openData<{ jenis: string }>(({ office, params: { jenis }, query }) => {
  if (!kindAt(jenis)) throw new Missing()
  return entriesOf(office, { ...query, jenis })
})
