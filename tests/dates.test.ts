import { expect, test } from 'vitest'
import {
  formatDate,
  formatMoment,
  formatShort,
  formatTime,
  localDay,
  nextMidnight,
  startOfDay,
  yearBounds,
} from '../lib/dates.ts'

const moment = new Date('2026-11-23T07:20:00Z')

test('an office dates what it publishes by its own clock', () => {
  expect(formatMoment(moment, 'Asia/Jakarta')).toBe('Senin, 23 November 2026, 14.20 WIB')
  expect(formatTime(moment, 'Asia/Makassar')).toBe('15.20 WITA')
  expect(formatTime(moment, 'Asia/Jayapura')).toBe('16.20 WIT')
})

test('late in the evening it is already tomorrow in the east', () => {
  const late = new Date('2026-12-31T15:30:00Z')
  expect(formatDate(late, 'Asia/Jakarta')).toBe('31 Desember 2026')
  expect(formatDate(late, 'Asia/Jayapura')).toBe('1 Januari 2027')
  expect(localDay(late, 'Asia/Jayapura')).toEqual({ year: 2027, month: 1, day: 1 })
})

test('this year goes without saying', () => {
  expect(formatShort(new Date('2026-11-21T03:00:00Z'), 'Asia/Jakarta', moment)).toBe('21 November')
  expect(formatShort(new Date('2025-11-21T03:00:00Z'), 'Asia/Jakarta', moment)).toBe('21 November 2025')
})

test('a day begins at the midnight of its zone', () => {
  expect(startOfDay({ year: 2026, month: 11, day: 23 }, 'Asia/Makassar').toISOString()).toBe(
    '2026-11-22T16:00:00.000Z',
  )
  expect(nextMidnight(moment, 'Asia/Jakarta').toISOString()).toBe('2026-11-23T17:00:00.000Z')
  expect(nextMidnight(new Date('2026-12-31T20:00:00Z'), 'Asia/Jayapura').toISOString()).toBe(
    '2027-01-01T15:00:00.000Z',
  )
})

test('a year is that of the office, not of Greenwich', () => {
  const [from, to] = yearBounds(2026, 'Asia/Jakarta')
  expect([from.toISOString(), to.toISOString()]).toEqual([
    '2025-12-31T17:00:00.000Z',
    '2026-12-31T17:00:00.000Z',
  ])
})
