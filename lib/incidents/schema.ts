/** What happened, as it is called in the list. */
export const incidentKinds = {
  defacement: 'Tampilan situs diganti orang lain',
  links: 'Tautan judi atau isi tersembunyi',
  account: 'Akun atau sesi dicuri',
  data: 'Data pribadi bocor',
  upload: 'Berkas berbahaya diunggah',
  outage: 'Situs dilumpuhkan',
  other: 'Kejadian lain',
} as const
export type IncidentKind = keyof typeof incidentKinds

/** Who can be reached about it (Peraturan BSSN 1/2024 article 15 (4) a). */
export type Contact = { name: string; position: string; phone: string; email: string }

/** What the report to BSSN says besides its chronology: article 15 (4) a, b, d, and what UU 27/2022 article 46 (2) asks. */
export type Facts = {
  contact: Contact
  description: string
  /** What it did to the site and to its readers. */
  effect: string
  /** The addresses it concerns, as the public wrote them. */
  addresses: string[]
  /** The entries it concerns, by id. */
  entries: string[]
  /** How many persons' data it concerns; null while that is not known, 0 where it is nobody's. */
  persons: number | null
  /** Which data of theirs. */
  data: string
  /** What was done to stop it and to mend it. */
  handling: string
}

export const noFacts: Facts = {
  contact: { name: '', position: '', phone: '', email: '' },
  description: '',
  effect: '',
  addresses: [],
  entries: [],
  persons: null,
  data: '',
  handling: '',
}

/** Whom the law wants told. */
export const toldNames = { bssn: 'BSSN', persons: 'orang yang datanya terkena' } as const
export type Told = keyof typeof toldNames

/** Hours left at which those who look after an incident are reminded; 0 is the end. */
export const reminderHours = [24, 6, 0] as const
