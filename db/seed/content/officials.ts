import { REGIONS } from './name-pools.ts'
import { type Person, peopleOf } from './names.ts'
import { hashOf, randomOf } from './random.ts'
import type { SampleOffice, SampleOfficial } from './types.ts'

const DIVISIONS = {
  kpu: [
    'Keuangan, Umum, Logistik, dan Rumah Tangga',
    'Sosialisasi, Pendidikan Pemilih, dan Partisipasi Masyarakat',
    'Perencanaan, Data, dan Informasi',
    'Teknis Penyelenggaraan',
    'Hukum dan Pengawasan',
    'Sumber Daya Manusia, Organisasi, dan Penelitian',
    'Hubungan Antarlembaga dan Logistik',
  ],
  bawaslu: [
    'Kelembagaan dan Tata Kelola',
    'Penanganan Pelanggaran',
    'Pencegahan, Partisipasi Masyarakat, dan Hubungan Masyarakat',
    'Hukum dan Penyelesaian Sengketa',
    'Sumber Daya Manusia, Data, dan Informasi',
  ],
}

/** The people of the pictures of the design, kept where they were invented. */
const DRAWN: Record<string, Person[]> = {
  'kpu/kab-kediri': [
    { name: 'Rahmat Wijanarko', woman: false },
    { name: 'Siti Nur Aini', woman: true },
    { name: 'Bagus Prasetyo', woman: false },
    { name: 'Laili Mufidah', woman: true },
    { name: 'Eko Sugiarto', woman: false },
  ],
  'bawaslu/bogorkab': [
    { name: 'Nenden Kurniasih', woman: true },
    { name: 'Asep Hidayat', woman: false },
    { name: 'Dadan Firmansyah', woman: false },
    { name: 'Rina Marlina', woman: true },
    { name: 'Yusuf Maulana', woman: false },
  ],
}

const BAREHEADED = new Set(['bali', 'flores', 'papua', 'minahasa', 'maluku', 'batak'])

/** The invented members of an office: five, and seven at the national KPU as its law says (UU 7/2017, art. 10). */
export function officialsOf(office: SampleOffice): SampleOfficial[] {
  const key = `${office.institution}/${office.slug}`
  const count = key === 'kpu/pusat' ? 7 : 5
  const people = DRAWN[key] ?? peopleOf(randomOf(`officials ${key}`), office.provinceName, count)
  return people.map((person, at) => ({
    slug: slugOf(person.name),
    name: person.name,
    position: at === 0 ? 'Ketua' : 'Anggota',
    division: DIVISIONS[office.institution][at]!,
    ...termOf(office),
    order: at + 1,
    portrait: portraitOf(person, office, at),
  }))
}

const PARTS = {
  kpu: [
    'Keuangan, Umum, dan Logistik',
    'Teknis Penyelenggaraan, Partisipasi, dan Hubungan Masyarakat',
    'Perencanaan, Data, dan Informasi',
    'Hukum dan Sumber Daya Manusia',
  ],
  bawaslu: [
    'Administrasi, Perencanaan, dan Keuangan',
    'Pengawasan dan Hubungan Masyarakat',
    'Penanganan Pelanggaran dan Penyelesaian Sengketa',
    'Hukum, Data, dan Informasi',
  ],
}

/** The invented secretary of an office and the heads below. */
export function secretariatPeopleOf(office: SampleOffice): SampleOfficial[] {
  const key = `${office.institution}/${office.slug}`
  const members = new Set(officialsOf(office).map(member => member.slug))
  const people = peopleOf(randomOf(`secretariat ${key}`), office.provinceName, 12)
    .filter(person => !members.has(slugOf(person.name)))
    .slice(0, 5)
  const general = office.level === 'pusat'
  return people.map((person, at) => ({
    slug: slugOf(person.name),
    name: person.name,
    position:
      at > 0
        ? `Kepala ${general ? 'Biro' : office.level === 'provinsi' ? 'Bagian' : 'Subbagian'}`
        : general
          ? 'Sekretaris Jenderal'
          : 'Sekretaris',
    division: at === 0 ? '' : PARTS[office.institution][at - 1]!,
    termFrom: '2024-01-02',
    termTo: '',
    order: 20 + at,
    portrait: portraitOf(person, office, at),
  }))
}

/** Lower-case words joined by hyphens, at most 80 letters, cut between words. */
export function slugOf(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[’'.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
  let slug = words[0]!
  for (const word of words.slice(1)) {
    if (slug.length + word.length >= 80) break
    slug += `-${word}`
  }
  return slug
}

function termOf({ level }: SampleOffice): { termFrom: string; termTo: string } {
  if (level === 'pusat') return { termFrom: '2022-04-12', termTo: '2027-04-11' }
  if (level === 'provinsi') return { termFrom: '2023-09-24', termTo: '2028-09-23' }
  return { termFrom: '2024-06-03', termTo: '2029-06-02' }
}

/** Portraits go in fours: peci, veil, short hair, long hair. */
function portraitOf(person: Person, office: SampleOffice, at: number): number {
  const bare = REGIONS[office.provinceName]?.some(region => BAREHEADED.has(region))
  const chance = hashOf(person.name) % 6
  if (person.woman) return chance * 4 + (bare || chance === 5 ? 3 : 1)
  return chance * 4 + (bare || (chance + at) % 2 ? 2 : 0)
}
