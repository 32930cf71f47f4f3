import { directory } from './directory.ts'
import { officesUnder } from './find.ts'
import type { Office } from './schema.ts'

/** Groups of islands as Indonesians speak of them, by the first digit of a province's official code. */
export const regions = {
  sumatera: { name: 'Sumatera', digits: '12' },
  jawa: { name: 'Jawa', digits: '3' },
  'bali-nusa-tenggara': { name: 'Bali dan Nusa Tenggara', digits: '5' },
  kalimantan: { name: 'Kalimantan', digits: '6' },
  sulawesi: { name: 'Sulawesi', digits: '7' },
  'maluku-papua': { name: 'Maluku dan Papua', digits: '89' },
} as const
export type Region = keyof typeof regions

/** Whether an address names one of them. */
export const isRegion = (name: string): name is Region => Object.hasOwn(regions, name)

/** The offices of a region below the national one: its provinces and all of theirs. */
export const officesIn = (national: Office, region: Region): Office[] =>
  directory()
    .childrenOf(national.id)
    .filter(({ code }) => regions[region].digits.includes(code.charAt(0)))
    .flatMap(province => [province, ...officesUnder(province)])
