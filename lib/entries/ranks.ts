import type { LiveOfficial } from './standing.ts'

export type Rank = 'chair' | 'member' | 'secretary' | 'staff'

const secretary = /^(plt\.? |plh\.? )?(sekretaris|kepala sekretariat|koordinator sekretariat)\b/i

/**
 * Where a position stands. The law fixes the structure (UU 7/2017 art. 10, 77, 92 and 147): a chair among the members,
 * and a secretariat under a secretary; whoever else there is works in the secretariat.
 */
export function rankOf(position: string): Rank {
  if (/^(plt\.? |plh\.? )?ketua\b/i.test(position)) return 'chair'
  if (/^(wakil ketua|anggota)\b/i.test(position)) return 'member'
  return secretary.test(position) ? 'secretary' : 'staff'
}

/** Those who hold office, by where they stand, each in the office's own order. */
export function branchesOf(officials: LiveOfficial[]) {
  const of = (rank: Rank) => officials.filter(official => rankOf(official.fields.position) === rank)
  return { chairs: of('chair'), members: of('member'), secretaries: of('secretary'), staff: of('staff') }
}

/** The chair and the members, as the front page shows them. */
export const membersOf = (officials: LiveOfficial[]) =>
  officials.filter(({ fields }) => ['chair', 'member'].includes(rankOf(fields.position)))
