import { type Actor, may, type Permission } from './permissions.ts'

export const entryStates = {
  draft: 'Draf',
  submitted: 'Menunggu persetujuan',
  returned: 'Dikembalikan',
  scheduled: 'Terjadwal',
  published: 'Terbit',
  withdrawn: 'Ditarik',
  trashed: 'Di tempat sampah',
} as const
export type EntryState = keyof typeof entryStates

// The moves of an entry: from which state each is possible, and where it leads.
const moves = {
  save: {
    permission: 'entry.write',
    from: {
      draft: 'draft',
      returned: 'draft',
      submitted: 'submitted',
      published: 'draft',
      withdrawn: 'draft',
    },
  },
  submit: { permission: 'entry.submit', from: { draft: 'submitted', returned: 'submitted' } },
  return: { permission: 'entry.return', from: { submitted: 'returned' } },
  publish: { permission: 'entry.publish', from: { submitted: 'published' } },
  withdraw: {
    permission: 'entry.withdraw',
    from: {
      published: 'withdrawn',
      draft: 'withdrawn',
      submitted: 'withdrawn',
      returned: 'withdrawn',
      scheduled: 'withdrawn',
    },
  },
} as const satisfies Record<string, { permission: Permission; from: Partial<Record<EntryState, EntryState>> }>
export type Move = keyof typeof moves
export const moveNames = Object.keys(moves) as Move[]
export const permissionOf = (move: Move): Permission => moves[move].permission

/** What a decision about an entry needs to know of it. */
export type Subject = {
  state: EntryState
  /** Whether the public sees a version of it now. */
  live: boolean
  createdBy: number | null
  /** Everyone who changed it since the version the public sees. */
  contributors: number[]
}

/**
 * Whether `actor` may make this move on this entry. Returns the state it leads to,
 * or why not, as a sentence for that person. Four eyes: nobody who changed the
 * content since the last live version may publish it.
 */
export function decide(actor: Actor, move: Move, subject: Subject): { to: EntryState } | { refusal: string } {
  const to = (moves[move].from as Partial<Record<EntryState, EntryState>>)[subject.state]
  if (!may(actor, moves[move].permission)) return { refusal: refusals[move] }
  if (!to || (move === 'withdraw' && !subject.live)) return { refusal: misplaced(move, subject.state) }
  const ofOthers = subject.createdBy !== actor.personId
  if ((move === 'save' || move === 'submit') && ofOthers && !may(actor, 'entry.writeOfOthers'))
    return { refusal: 'Naskah ini ditulis orang lain. Hanya penyunting yang bisa mengubahnya.' }
  if (move === 'publish' && subject.contributors.includes(actor.personId))
    return { refusal: 'Anda ikut menulis naskah ini. Minta penyunting lain untuk menerbitkannya.' }
  return { to }
}

const refusals: Record<Move, string> = {
  save: 'Peran Anda hanya bisa membaca naskah.',
  submit: 'Peran Anda hanya bisa membaca naskah.',
  return: 'Hanya penyunting yang bisa mengembalikan naskah.',
  publish: 'Hanya penyunting yang bisa menerbitkan. Kirim naskah ini untuk disetujui.',
  withdraw: 'Hanya penyunting atau admin kantor yang bisa menarik berita dari situs.',
}

const misplaced = (move: Move, state: EntryState) => {
  const verb = {
    save: 'diubah',
    submit: 'dikirim',
    return: 'dikembalikan',
    publish: 'diterbitkan',
    withdraw: 'ditarik',
  }
  return `Naskah ini berstatus "${entryStates[state]}", jadi tidak bisa ${verb[move]}. Muat ulang halaman untuk melihat keadaan terbarunya.`
}
