// A line may drop, a session end, a battery die: until the server has what was typed, it lies in this browser, under
// its writer, so that the next person at a shared computer is not shown it. Then it is taken away from here.
const prefix = 'naskah'

/** Whose text, and of which entry: "berita/<id>". */
export type Place = { owner: number; entry: string }
const keyOf = ({ owner, entry }: Place) => `${prefix} ${owner} ${entry}`

/** What was typed: who wrote it how often, the copy it goes on from, the saved state it was begun on. */
export type Kept = { mark: string; base: string; lock: number; values: Record<string, string> }

/** Keeps a text until forget() is called; false when this browser has no room for it. */
export function keep(place: Place, kept: Kept): boolean {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

export function forget(place: Place) {
  try {
    localStorage.removeItem(keyOf(place))
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** What was kept and never reached the server. */
export function findKept(place: Place): Kept | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(place)) ?? '') as Partial<Kept>
    const whole = typeof kept.mark === 'string' && typeof kept.values === 'object' && kept.values !== null
    return whole ? ({ base: '', lock: 0, ...kept } as Kept) : undefined
  } catch {
    return
  }
}

/** Everything kept in this browser; of everybody where no owner is named. `begun` is false for what was never saved. */
export function listKept(owner?: number): (Place & { begun: boolean; title: string })[] {
  try {
    return Object.keys(localStorage).flatMap(key => {
      const [word, whose, entry] = key.split(' ')
      const wanted = word === prefix && entry && (owner === undefined || Number(whose) === owner)
      if (!wanted) return []
      const place = { owner: Number(whose), entry }
      const kept = findKept(place)
      return kept ? [{ ...place, begun: kept.lock > 0, title: kept.values.title ?? '' }] : []
    })
  } catch {
    return []
  }
}
