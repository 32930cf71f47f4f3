import { expect, test } from 'vitest'
import { openingAt } from '../lib/offices/hours.ts'

const usual = [
  { days: 'Senin–Kamis', time: '08.00–16.00' },
  { days: 'Jumat', time: '08.00–16.30' },
]
const at = (moment: string, hours = usual) => openingAt(hours, new Date(moment), 'Asia/Jakarta')

test('a counter is open on a Monday morning, until four', () => {
  expect(at('2026-11-23T09:00+07:00')).toEqual({ open: true, until: new Date('2026-11-23T16:00+07:00') })
})

test('it is closed at its last minute, and opens again after the weekend', () => {
  expect(at('2026-11-27T16:30+07:00')).toEqual({ open: false, until: new Date('2026-11-30T08:00+07:00') })
})

test('the clock is that of the office', () => {
  const moment = new Date('2026-11-23T15:30+07:00')
  expect(openingAt(usual, moment, 'Asia/Jakarta')?.open).toBe(true)
  expect(openingAt(usual, moment, 'Asia/Jayapura')?.open).toBe(false)
})

test('days and times are read as people write them', () => {
  const hours = [
    { days: 'Senin s.d. Rabu, Jumat', time: '08:00 - 12:00 WIB' },
    { days: 'Sabtu', time: 'tutup' },
  ]
  expect(at('2026-11-24T08:00+07:00', hours)?.open).toBe(true)
  expect(at('2026-11-26T09:00+07:00', hours)?.open).toBe(false)
})

test('nothing is claimed of hours that cannot be read for sure', () => {
  for (const hours of [
    [],
    [{ days: 'Hari kerja', time: '08.00–16.00' }],
    [...usual, { days: 'Sabtu', time: 'menurut perjanjian' }],
    [{ days: 'Senin', time: '16.00–08.00' }],
  ])
    expect(at('2026-11-23T09:00+07:00', hours)).toBeUndefined()
})
