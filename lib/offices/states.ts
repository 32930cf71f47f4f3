import type { Permission } from '../permissions.ts'
import type { OfficeState } from './schema.ts'

export const officeStateNames: Record<OfficeState, string> = {
  preparing: 'Disiapkan',
  live: 'Aktif',
  frozen: 'Beku',
  archived: 'Arsip',
  merged: 'Digabung',
}

type Move = { permission: Permission; from: readonly OfficeState[]; to: OfficeState }

/** The moves of an office's state that the centre makes: from where each is possible, and where it leads. */
export const officeMoves = {
  open: { permission: 'office.open', from: ['preparing'], to: 'live' },
  // Back to the state it had: lib/emergencies/freeze.ts.
  freeze: { permission: 'office.freeze', from: ['preparing', 'live'], to: 'frozen' },
  thaw: { permission: 'office.freeze', from: ['frozen'], to: 'live' },
  // Two persons: lib/offices/archive.ts.
  archive: { permission: 'office.archive', from: ['preparing', 'live', 'frozen'], to: 'archived' },
  // Back to where the list of what it needs is asked again.
  revive: { permission: 'office.open', from: ['archived'], to: 'preparing' },
  // Two persons: lib/offices/merge.ts. Nothing leads back.
  merge: { permission: 'office.merge', from: ['preparing', 'live', 'frozen', 'archived'], to: 'merged' },
} as const satisfies Record<string, Move>
export type OfficeMove = keyof typeof officeMoves

/** Whether a move is possible from a state. */
export const canMove = (name: OfficeMove, state: OfficeState) =>
  (officeMoves[name].from as readonly OfficeState[]).includes(state)

/** Why a move is not possible from this state, as a sentence. */
export function moveRefusal(name: OfficeMove, state: OfficeState): string {
  const wanted = officeMoves[name].from.map(from => `"${officeStateNames[from]}"`).join(' atau ')
  return `Kantor ini sekarang berkeadaan "${officeStateNames[state]}"; langkah ini hanya bisa dari ${wanted}. Muat ulang halaman, lalu periksa lagi.`
}
