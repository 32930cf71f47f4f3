import { type Day, dayAt, longDay, newsDay, quarterOf, weekdayName, zoneLabel } from './calendar.ts'
import { peopleOf } from './names.ts'
import { officialsOf } from './officials.ts'
import { type Area, areaOf, bareName, type Place } from './places.ts'
import { hashOf, type Random, randomOf } from './random.ts'
import type { SampleOffice } from './types.ts'

/** What stays the same in all news of an office, and which words it has used already. */
export type Newsroom = {
  office: SampleOffice
  area: Area
  random: Random
  turns: Map<string, number>
  people: string[]
}

/** Everything one piece of news can speak of. */
export type Telling = {
  institution: 'kpu' | 'bawaslu'
  level: SampleOffice['level']
  /** KPU, KIP, Bawaslu, Panwaslih. */
  body: string
  /** The office in full: "KPU Kabupaten Kediri". */
  kantor: string
  /** The office of the other body at the same place. */
  sibling: string
  /** "Kabupaten Kediri", "Jawa Timur", "Indonesia". */
  wilayah: string
  area: Area
  at: Place
  day: Day
  /** "Selasa (17/11/2026)" */
  date: string
  weekday: string
  zone: 'WIB' | 'WITA' | 'WIT'
  year: number
  /** "triwulan IV 2026" */
  quarter: string
  voters: string
  /** Who keeps the population register at this level. */
  registry: string
  newVoters: string
  chair: string
  /** A member by the place of the division in `officialsOf`. */
  member: (division: number) => string
  /** Somebody who is not of the office; each call another one. */
  person: () => string
  others: (count: number) => string[]
  later: (days: number) => string
  number: (low: number, high: number) => string
  pick: <T>(choices: readonly T[]) => T
  /** The next of several ways to say a thing: an office repeats none before it has used them all. */
  turn: <T>(slot: string, ways: readonly T[]) => T
}

export function newsroomOf(office: SampleOffice): Newsroom {
  const key = `${office.institution}/${office.slug}`
  const random = randomOf(`news ${key}`)
  const likely = { pusat: 205_000_000, provinsi: 4_000_000, kabupaten: 310_000, kota: 240_000 }[office.level]
  const area = areaOf(office, likely + (hashOf(key) % Math.round(likely / 3)))
  const people = peopleOf(randomOf(`neighbours ${key}`), office.provinceName, 60).map(({ name }) => name)
  return { office, area, random, turns: new Map(), people }
}

export function bodyOf(office: SampleOffice): string {
  const first = office.name.split(' ')[0]!
  if (['KPU', 'KIP', 'Bawaslu', 'Panwaslih'].includes(first)) return first
  return office.institution === 'kpu' ? 'KPU' : 'Bawaslu'
}

export function kantorOf(office: SampleOffice): string {
  return office.level === 'pusat' ? `${bodyOf(office)} RI` : office.name
}

export function tellingOf(room: Newsroom, day: Day, at: Place): Telling {
  const { office, area, random } = room
  const officials = officialsOf(office)
  const turn = turnsOf(room)
  const number = (low: number, high: number) => grouped(random.between(low, high))
  return {
    institution: office.institution,
    level: office.level,
    body: bodyOf(office),
    kantor: kantorOf(office),
    sibling: siblingOf(office),
    wilayah: wilayahOf(office),
    area,
    at,
    day,
    date: newsDay(day),
    weekday: weekdayName(day),
    zone: zoneLabel(office.zone),
    year: day.year,
    quarter: `triwulan ${quarterOf(day).numeral} ${day.year}`,
    registry:
      office.level === 'pusat' ? 'Kementerian Dalam Negeri' : 'dinas kependudukan dan pencatatan sipil',
    voters: grouped(votersAt(area.voters, day)),
    newVoters: grouped(votersAt(area.voters, day) - votersAt(area.voters, dayAt(day.index - 92))),
    chair: officials[0]!.name,
    member: division => officials[division]!.name,
    person: () => turn('person', room.people),
    others: count => othersThan(at, area, random, count),
    later: days => longDay(dayAt(day.index + days)),
    number,
    pick: random.pick,
    turn,
  }
}

function turnsOf({ turns, office }: Newsroom): Telling['turn'] {
  return (slot, ways) => {
    const times = turns.get(slot) ?? 0
    turns.set(slot, times + 1)
    return ways[(hashOf(`${office.institution}${office.slug}${slot}`) + times) % ways.length]!
  }
}

function othersThan(at: Place, area: Area, random: Random, count: number): string[] {
  const rest = random.shuffled(area.places.filter(({ name }) => name !== at.name))
  return rest.length >= count ? rest.slice(0, count).map(({ name }) => name) : []
}

/** A list that grows about a third of a percent a quarter and hits the known number in the third of 2026. */
function votersAt(anchor: number, day: Day): number {
  const quarters = (day.year - 2026) * 4 + quarterOf(day).quarter - 3
  return Math.round(anchor * (1 + 0.0031 * quarters) + (quarters % 3) * anchor * 0.0002)
}

function siblingOf(office: SampleOffice): string {
  const aceh = office.provinceName === 'Aceh'
  const body = office.institution === 'kpu' ? (aceh ? 'Panwaslih' : 'Bawaslu') : aceh ? 'KIP' : 'KPU'
  if (office.level === 'pusat') return `${body} RI`
  return aceh && office.level === 'provinsi' ? `${body} Aceh` : `${body} ${office.shortName}`
}

export function wilayahOf({ level, shortName }: SampleOffice): string {
  if (level === 'pusat') return 'Indonesia'
  return level === 'provinsi' ? bareName(shortName) : shortName
}

export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.')
}
