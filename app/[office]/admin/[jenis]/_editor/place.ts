import { kinds } from '../../../../../lib/entries/schema.ts'
import type { Place } from './kept.ts'
import type { Manuscript } from './manuscript.ts'

/** Where a browser keeps what its writer typed into this manuscript. */
export const placeOf = ({ kind, owner, id }: Manuscript): Place => ({
  owner,
  entry: `${kinds[kind].place}/${id}`,
})
