/** When to try again, from the seconds to wait: as whole minutes or hours, never too short. */
export function waitWords(wait: unknown): string {
  const seconds = Math.min(Math.max(Number.parseInt(String(wait), 10) || 60, 1), 86_400)
  if (seconds <= 50) return `Coba lagi dalam ${seconds} detik.`
  const minutes = Math.ceil(seconds / 60)
  if (minutes < 90) return `Coba lagi dalam ${minutes} menit.`
  return `Coba lagi dalam ${Math.ceil(minutes / 60)} jam. Di peramban yang pernah Anda pakai masuk, Anda tetap bisa masuk.`
}
