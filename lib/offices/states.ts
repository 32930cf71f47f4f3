import type { Permission } from '../permissions.ts'
import type { OfficeState } from './schema.ts'

export const officeStateNames: Record<OfficeState, string> = {
  preparing: 'Disiapkan',
  live: 'Aktif',
  frozen: 'Beku',
  archived: 'Arsip',
  merged: 'Digabung',
}

/** The moves of an office's state that the centre makes: from where each is possible, and where it leads. */
export const officeMoves = {
  open: { permission: 'office.open', from: 'preparing', to: 'live' },
  freeze: { permission: 'office.freeze', from: 'live', to: 'frozen' },
  thaw: { permission: 'office.freeze', from: 'frozen', to: 'live' },
} as const satisfies Record<string, { permission: Permission; from: OfficeState; to: OfficeState }>
export type OfficeMove = keyof typeof officeMoves
