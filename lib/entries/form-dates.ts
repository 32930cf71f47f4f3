import { z } from 'zod'

const day = /^\d{4}-(\d{2})-(\d{2})$/
const moment = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/

/** Whether this is a day of the calendar, such as 2026-11-23. */
export function isDay(text: string) {
  const [, , date] = day.exec(text) ?? []
  const parsed = new Date(`${text}T00:00:00Z`)
  return !!date && parsed.getUTCDate() === Number(date) && parsed.getUTCFullYear() > 1900
}

const isMoment = (text: string) => moment.test(text) && isDay(text.slice(0, 10))

/** A day of the office's calendar, such as 2026-11-23, or empty. */
export const dayField = (name: string) =>
  z
    .string()
    .trim()
    .default('')
    .refine(text => !text || isDay(text), `${name} tidak ada di kalender. Pilih lagi tanggalnya.`)

/** A day, or a day with a time of the office's zone (2026-11-23T09:00), or empty. */
export const momentField = (name: string) =>
  z
    .string()
    .trim()
    .default('')
    .refine(
      text => !text || isDay(text) || isMoment(text),
      `${name} tidak terbaca. Pilih tanggal dan jamnya.`,
    )

/** Whether the second of two local dates lies before the first; an empty one never does. */
export const isBefore = (later: string, earlier: string) =>
  !!later && !!earlier && comparable(later, '23:59') < comparable(earlier, '00:00')

const comparable = (text: string, time: string) => (text.includes('T') ? text : `${text}T${time}`)
