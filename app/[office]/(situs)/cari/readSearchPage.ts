import { visiting, visitingBelow } from '../../../../db/doors.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { listSought, searchLive, spellLive } from '../../../../lib/entries/search.ts'
import { matchingOffices, nationalOf, officesUnder, similarOffices } from '../../../../lib/offices/find.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { kindPlaces } from './kindNames.ts'
import { type Search, scopesOf } from './query.ts'

/** What a search finds, and where nothing fits, what else may have been meant. */
export async function readSearchPage(office: Office, search: Search) {
  const { q, scope, place, year, page } = search
  const { root, below } = scopesOf(office).find(one => one.scope === scope)!
  const wanted = { q, kind: place && kindPlaces[place], year, page }
  const nothing = { found: [], total: 0, counts: [] }
  const read = await (below ? visitingBelow : visiting)(root.id, async db => {
    const result = q ? await searchLive(db, wanted) : nothing
    const lost = q !== '' && result.counts.length === 0
    return {
      result,
      spelling: lost ? await spellLive(db, q) : undefined,
      partly: lost && /\s/.test(q) && page === 1 ? await searchLive(db, { q, partly: true }, 5) : nothing,
      matter: await readFrame(db, office.id),
      sought: q === '' ? await listSought(db) : [],
      lost,
    }
  })
  return {
    ...read,
    offices: officesFor(office, search, read.lost),
    wider: read.lost ? await countWider(office, search) : [],
  }
}
export type SearchPage = Awaited<ReturnType<typeof readSearchPage>>

const mostOffices = 4

// Offices by their name, of the whole institution: whoever looks for the office next door often starts at this one.
function officesFor(office: Office, { q, page, place, year }: Search, lost: boolean) {
  if (!q || page > 1 || place || year) return []
  const national = nationalOf(office)
  const all = [national, ...officesUnder(national)].filter(other => other.id !== office.id)
  const named = matchingOffices(all, q)
  // A word that was found was hardly a misspelt place: "pengawasan" is not Pesawaran.
  const meant = named.length > 0 || !lost ? named : similarOffices(all, q)
  return meant.slice(0, mostOffices)
}

/** How much the wider scopes have of what this one has not. */
function countWider(office: Office, { q, scope }: Search) {
  const scopes = scopesOf(office)
  const wider = scopes.slice(scopes.findIndex(one => one.scope === scope) + 1)
  return Promise.all(
    wider.map(async one => ({
      ...one,
      total: (await visitingBelow(one.root.id, db => searchLive(db, { q }, 1))).total,
    })),
  )
}
