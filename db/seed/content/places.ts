import { CAPITALS, COASTAL, KNOWN_AREAS } from './known-places.ts'
import type { SampleOffice } from './types.ts'

/** Where an office works, as its news speaks of it. */
export type Area = {
  /** The town of the office, which opens most datelines. */
  seat: string
  /** Places of its area: districts, or regencies for a province, provinces' towns for the national office. */
  places: Place[]
  /** "26 kecamatan", or "seluruh kecamatan" where we do not know how many. */
  all: string
  /** What its places are called: kecamatan, kapanewon, distrik, kabupaten/kota, provinsi. */
  unit: string
  market: string
  nature: string
  /** Whether a picture of boats and islands belongs here. */
  coastal: boolean
  /** How its people deliberate or help each other. */
  tradition: string
  street: string
  /** Voters on the list at the third quarter of 2026. */
  voters: number
}

/** `name` is short enough for a heading, `full` says what it is. */
export type Place = { name: string; full: string; town: string }

/** The area of any office: what we know of it, or its own town alone. */
export function areaOf(office: SampleOffice, votersIfUnknown: number): Area {
  const known = KNOWN_AREAS[office.level === 'pusat' ? 'Indonesia' : office.shortName]
  const seat = known?.seat ?? seatOf(office)
  const unit = unitOf(office)
  const names = known?.places ?? [seat]
  return {
    seat,
    unit,
    places: names.map(name => placeOf(name, known ? unit : '')),
    all: `${known?.count ?? 'seluruh'} ${unit}`,
    market: known?.market ?? `Pasar ${seat}`,
    nature: known?.nature ?? 'perkampungan di pinggir kota',
    coastal: COASTAL.has(office.level === 'pusat' ? 'Indonesia' : office.shortName),
    tradition: known?.tradition ?? 'musyawarah desa',
    street: known?.street ?? 'Jalan Merdeka',
    voters: known?.voters ?? votersIfUnknown,
  }
}

/** "Kabupaten Kediri" to "Kediri", "Provinsi Jawa Timur" to "Jawa Timur". */
export function bareName(name: string): string {
  return name.replace(/^(Kabupaten|Kota|Provinsi) /, '')
}

function placeOf(name: string, unit: string): Place {
  if (/^(Kota|Kabupaten) /.test(name)) return { name: bareName(name), full: name, town: bareName(name) }
  const title = unit.charAt(0).toUpperCase() + unit.slice(1)
  return { name, full: unit ? `${title} ${name}` : name, town: name }
}

function seatOf(office: SampleOffice): string {
  if (office.level === 'provinsi') return CAPITALS[office.provinceName] ?? bareName(office.shortName)
  return bareName(office.shortName)
}

function unitOf({ level, provinceName }: SampleOffice): string {
  if (level === 'pusat') return 'provinsi'
  if (level === 'provinsi') return 'kabupaten/kota'
  if (provinceName.startsWith('Papua')) return 'distrik'
  if (provinceName !== 'Daerah Istimewa Yogyakarta') return 'kecamatan'
  return level === 'kabupaten' ? 'kapanewon' : 'kemantren'
}
