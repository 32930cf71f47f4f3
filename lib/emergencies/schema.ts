/** What the centre does in an emergency. Ending sessions and rolling back are done at once; the others last until ended. */
export type EmergencyKind = 'freeze' | 'sessions' | 'quarantine' | 'rollback'

/** What an act is called in the list of what was done. */
export const kindNames: Record<EmergencyKind, string> = {
  freeze: 'Dibekukan',
  sessions: 'Semua sesi diakhiri',
  quarantine: 'Dikarantina',
  rollback: 'Dikembalikan',
}

/** What people of an office need besides a new login, after its sessions were ended. */
export const renewals = {
  none: 'Cukup masuk lagi seperti biasa',
  passphrase: 'Masuk lagi dengan sandi baru',
  factor: 'Masuk lagi dan pasang faktor kedua baru',
  both: 'Masuk lagi dengan sandi baru dan faktor kedua baru',
} as const
export type Renewal = keyof typeof renewals
