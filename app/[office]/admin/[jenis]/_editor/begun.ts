/** A starter somebody chose, and what they answered so far. */
export type Begun = { key: string; answers: Record<string, string> }

// Under its writer, so that the next person at a shared computer is not shown it.
const keyOf = (place: string) => `contoh ${place}`

/** Keeps the answers in this browser until the outline is made. */
export function keepBegun(place: string, begun: Begun) {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify(begun))
  } catch {
    // Without room they live as long as the page.
  }
}

export function forgetBegun(place: string) {
  try {
    localStorage.removeItem(keyOf(place))
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** What was answered before the page was left. */
export function findBegun(place: string): Begun | undefined {
  try {
    const found = JSON.parse(localStorage.getItem(keyOf(place)) ?? '') as Partial<Begun>
    return typeof found.key === 'string' && typeof found.answers === 'object' && found.answers
      ? (found as Begun)
      : undefined
  } catch {
    return
  }
}
