import { openData } from '../answering.ts'
import { entriesOf } from '../listing.ts'

/** Whatever is live, of all kinds. */
export const GET = openData(({ office, query }) => entriesOf(office, query), 'entri')
