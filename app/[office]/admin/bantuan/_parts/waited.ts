/** How long something has waited: "kurang dari satu jam", "5 jam", "3 hari". */
export function waited(since: Date, now: Date): string {
  const hours = Math.floor((now.getTime() - since.getTime()) / 3_600_000)
  if (hours < 1) return 'kurang dari satu jam'
  return hours < 48 ? `${hours} jam` : `${Math.floor(hours / 24)} hari`
}
