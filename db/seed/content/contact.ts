import { zoneLabel } from './calendar.ts'
import { areaOf } from './places.ts'
import { randomOf } from './random.ts'
import type { SampleContact, SampleOffice } from './types.ts'

const AREA_CODES: Record<string, string> = {
  Indonesia: '021',
  'Kabupaten Kediri': '0354',
  'Kabupaten Bogor': '021',
  'Kota Surabaya': '031',
  'Provinsi Jawa Timur': '031',
  'Provinsi Jawa Barat': '022',
  'Kabupaten Sleman': '0274',
  'Kota Banda Aceh': '0651',
  'Kabupaten Aceh Besar': '0651',
  'Kota Makassar': '0411',
  'Kota Denpasar': '0361',
  'Kabupaten Sikka': '0382',
  'Kabupaten Lombok Timur': '0376',
  'Provinsi Papua': '0967',
  'Kabupaten Jayapura': '0967',
  'Kabupaten Merauke': '0971',
  'Kota Ambon': '0911',
  'Kota Ternate': '0921',
}

/** Where and when to reach an office; the numbers hold 555 and the mail ends in .test, so neither reaches anyone. */
export function contactOf(office: SampleOffice): SampleContact {
  const random = randomOf(`contact ${office.institution}/${office.slug}`)
  const area = areaOf(office, 0)
  const region = office.level === 'pusat' ? 'Indonesia' : office.shortName
  const zone = zoneLabel(office.zone)
  return {
    address: [
      `${area.street} Nomor ${random.between(2, 98)}, ${area.seat}`,
      office.level === 'pusat' || office.level === 'provinsi'
        ? region
        : `${office.shortName}, ${office.provinceName}`,
    ],
    phone: `(${AREA_CODES[region] ?? '021'}) 555 ${String(random.between(100, 9899)).padStart(4, '0')}`,
    email: `kontak@${office.level === 'pusat' ? '' : `${office.slug}.`}${office.institution}.test`,
    hours: [
      { days: 'Senin–Kamis', time: `08.00–16.00 ${zone}` },
      { days: 'Jumat', time: `08.00–16.30 ${zone}` },
    ],
  }
}
