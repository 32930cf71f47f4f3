import { hashOf } from './random.ts'
import { RICH_OFFICES } from './rich-offices.ts'

/** How a small sample office fares, so that whoever looks after all of them has somebody to help. */
export type Fate = 'well' | 'late' | 'silent' | 'owing' | 'empty' | 'asking'

/** The same for an office ("kpu/kab-malang") at each seeding; the rich ones, and most of the others, do well. */
export function fateOf(office: string): Fate {
  if (RICH_OFFICES.includes(office) || office.endsWith('/pusat')) return 'well'
  const number = hashOf(`nasib ${office}`) % 552
  if (number < 7) return 'silent'
  if (number < 12) return 'owing'
  if (number < 15) return 'empty'
  if (number < 18) return 'asking'
  return number < 70 ? 'late' : 'well'
}

/** How many days ago a small office told its last news, beside those that did this week. */
export function restedDays(office: string): number {
  const number = hashOf(`jeda ${office}`)
  const fate = fateOf(office)
  if (fate === 'silent') return 34 + (number % 30)
  return fate === 'late' ? 10 + (number % 8) : 0
}
