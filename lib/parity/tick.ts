import { askOldAddresses } from '../old-addresses/ask.ts'
import { compareTexts } from './compare.ts'

/** How long one tick works, in milliseconds; the rest is done by the next. */
const longest = 40_000

/** Asks the old addresses that were not asked yet, and compares the texts that were not compared yet. */
export async function tickAddresses() {
  const until = Date.now() + longest
  await askOldAddresses(until)
  await compareTexts(until)
}
