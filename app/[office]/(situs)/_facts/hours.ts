const days = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu']
const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** An office's hours as schema.org has them. Lines that are no plain days and times ("dengan janji") are left out. */
export const openingHours = (hours: { days: string; time: string }[]) =>
  hours.flatMap(({ days: said, time }) => {
    const on = daysIn(said)
    const times = [...time.matchAll(/(\d{1,2})[.:](\d{2})/g)].map(
      ([, hour, minute]) => `${hour!.padStart(2, '0')}:${minute}`,
    )
    if (on.length === 0 || times.length !== 2) return []
    return [{ '@type': 'OpeningHoursSpecification', dayOfWeek: on, opens: times[0], closes: times[1] }]
  })

/** "Senin–Kamis" or "Jumat": the days in English, as the vocabulary names them. */
function daysIn(said: string): string[] {
  const found = said
    .toLowerCase()
    .replaceAll("'", '')
    .split(/[^a-z]+/)
    .map(word => days.indexOf(word))
    .filter(index => index >= 0)
  const [from, to] = found
  if (from === undefined) return []
  if (found.length === 2 && to! > from && /[–—-]|sampai|s\.?d/.test(said.toLowerCase()))
    return names.slice(from, to! + 1)
  return found.map(index => names[index]!)
}
