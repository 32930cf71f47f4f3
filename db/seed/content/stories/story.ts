import type { SceneName } from '../../drawing/scenes.ts'
import type { Day } from '../calendar.ts'
import type { Block } from '../rich.ts'
import type { Telling } from '../telling.ts'
import type { Category, Institution, Level } from '../types.ts'

/** What a story becomes once it is told for an office, a day and a place. */
export type Draft = {
  title: string
  summary: string
  body: Block[]
  caption: string
  tags?: string[]
  /** Where it happened and what the picture shows, when this way of telling says so. */
  place?: string
  scene?: SceneName
}

/** A kind of event, with several ways to tell it. */
export type Story = {
  key: string
  institutions: Institution[]
  /** All levels unless said. */
  levels?: Level[]
  /** Held somewhere in the area rather than at the office. */
  away: boolean
  category: Category
  scenes: SceneName[]
  tags: string[]
  /** Told only on days that fit, and then before any other. */
  due?: (day: Day) => boolean
  tell: (telling: Telling) => Draft
}

export const LOCAL: Level[] = ['kabupaten', 'kota']
export const ABOVE: Level[] = ['provinsi', 'pusat']

/** A school at the place of the event; a town numbers its schools under its own name. */
export function schoolOf(t: Telling): string {
  if (t.level === 'kota') return `${t.pick(['SMAN', 'SMKN'])} ${t.pick([2, 3, 4, 5, 7, 8])} ${t.area.seat}`
  return `${t.pick(['SMAN', 'SMKN', 'MAN'])} ${t.pick([1, 2])} ${t.at.town}`
}

/** Who speaks for outreach, data and law: the divisions differ between the bodies. */
export function outreachOf(t: Telling): string {
  return t.member(t.institution === 'kpu' ? 1 : 2)
}

export function dataOf(t: Telling): string {
  return t.member(t.institution === 'kpu' ? 2 : 4)
}

export function lawOf(t: Telling): string {
  return t.member(t.institution === 'kpu' ? 4 : 3)
}
