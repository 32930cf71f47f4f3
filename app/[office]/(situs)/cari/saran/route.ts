import { visiting, visitingBelow } from '../../../../../db/doors.ts'
import { suggestLive } from '../../../../../lib/entries/search.ts'
import { limitLifetime } from '../../../../../lib/front/context.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import { directory } from '../../../../../lib/offices/directory.ts'
import { matchingOffices, officesUnder } from '../../../../../lib/offices/find.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { hasOffices } from '../../_frame/menu.ts'
import { kindNames } from '../kindNames.ts'

type Context = { params: Promise<{ office: string }> }

/** One thing offered while typing: what it is called, where it is, what kind of thing it is. */
type Suggestion = { teks: string; alamat: string; jenis: string }

/** What fits the words typed so far: offices first on a portal, then titles. At most seven, as JSON. `jenis=kantor` wants offices alone. */
export async function GET(request: Request, { params }: Context) {
  const office = directory().officeById(Number((await params).office))
  if (!office) return new Response(null, { status: 404 })
  const query = new URL(request.url).searchParams
  const typed = (query.get('q') ?? '').trim()
  const suggestions = typed.length < 2 ? [] : await suggestionsFor(office, typed, query.get('jenis'))
  // Titles of other offices change without this one's generation rising.
  limitLifetime(hasOffices(office) ? 30 : 300)
  return Response.json(suggestions)
}

async function suggestionsFor(office: Office, typed: string, only: string | null): Promise<Suggestion[]> {
  const portal = hasOffices(office)
  const matching = portal ? matchingOffices(officesUnder(office), typed) : []
  if (only === 'kantor') return matching.slice(0, 7).map(officeFound)
  const offices = matching.slice(0, 3)
  const titles = await (portal ? visitingBelow : visiting)(office.id, db =>
    suggestLive(db, typed, 7 - offices.length),
  )
  return [...offices.map(officeFound), ...titles.map(title => asSuggestion(office, title))]
}

const officeFound = (found: Office): Suggestion => ({
  teks: found.name,
  alamat: urlOf(found),
  jenis: 'Kantor',
})

function asSuggestion(
  here: Office,
  { officeId, kind, path, title }: Awaited<ReturnType<typeof suggestLive>>[number],
): Suggestion {
  const office = directory().officeById(officeId) ?? here
  const elsewhere = office.id !== here.id
  return {
    teks: title,
    alamat: elsewhere ? urlOf(office, path) : path,
    jenis: elsewhere ? `${kindNames[kind]} · ${office.name}` : kindNames[kind],
  }
}
