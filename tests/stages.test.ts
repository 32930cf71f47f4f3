import { expect, test } from 'vitest'
import { dutyAt, quarterAt } from '../lib/stages/duty.ts'

const noon = (day: string) => new Date(`${day}T05:00:00Z`)

test('on 23 November the fourth quarter is in its 54th of 92 days', () => {
  const quarter = quarterAt(noon('2026-11-23'), 'Asia/Jakarta')
  expect([quarter.name, quarter.day, quarter.days, quarter.lastDay]).toEqual([
    'Triwulan IV',
    54,
    92,
    '31 Desember',
  ])
  expect(quarter.steps.map(step => step.state)).toEqual(['past', 'past', 'past', 'now'])
})

test('a leap year adds its day to the first quarter', () => {
  expect(quarterAt(noon('2028-03-31'), 'Asia/Jakarta')).toMatchObject({ day: 91, days: 91 })
  expect(quarterAt(noon('2027-03-31'), 'Asia/Jakarta')).toMatchObject({ day: 90, days: 90 })
})

test('a new quarter begins at the midnight of the office', () => {
  const moment = new Date('2026-09-30T15:30:00Z')
  expect(quarterAt(moment, 'Asia/Jakarta').name).toBe('Triwulan III')
  expect(quarterAt(moment, 'Asia/Jayapura')).toMatchObject({ name: 'Triwulan IV', day: 1 })
})

test('who supervises asks for something else than who keeps the list', () => {
  expect(dutyAt(noon('2026-11-23'), 'Asia/Jakarta', false).ask).toContain('Pastikan nama Anda tercatat')
  expect(dutyAt(noon('2026-11-23'), 'Asia/Jakarta', true).eyebrow).toBe('Sekarang kami mengawasi')
})
