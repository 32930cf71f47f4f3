import { monthNames } from '../dates.ts'

const months = monthNames.map(name => name.toLowerCase())
const numeric = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/
const spoken = new RegExp(`(?<!\\d)(\\d{1,2})\\s+(${months.join('|')}|nopember)\\s+(\\d{4})`, 'i')

/** The first date in a text, as 2026-11-23: "23/11/2026", "23 November 2026". Undefined when there is none. */
export function findDate(text: string): string | undefined {
  const [, day, month, year] = numeric.exec(text) ?? spoken.exec(text) ?? []
  if (!day || !month || !year) return
  const word = month.toLowerCase() === 'nopember' ? 'november' : month.toLowerCase()
  const number = /^\d/.test(month) ? Number(month) : months.indexOf(word) + 1
  const whole = year.length === 2 ? 2000 + Number(year) : Number(year)
  const date = new Date(Date.UTC(whole, number - 1, Number(day)))
  const exists = date.getUTCMonth() === number - 1 && date.getUTCDate() === Number(day)
  return exists ? date.toISOString().slice(0, 10) : undefined
}

const weekday = /^(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)$/i
/** Whether a text is nothing but a date, with its weekday or in brackets. */
export const isDate = (text: string) => {
  const rest = text
    .replace(numeric, '')
    .replace(spoken, '')
    .replaceAll(/[()\s,]/g, '')
  return (
    weekday.test(text.trim()) ||
    (rest === '' && findDate(text) !== undefined) ||
    (weekday.test(rest) && findDate(text) !== undefined)
  )
}
