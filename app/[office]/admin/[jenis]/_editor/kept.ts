// A save may end at the login page or meet a dead connection. Until it is known to have succeeded, what was typed
// lies in this window's own memory, under its writer: the next person at a shared computer is not shown it.
const prefix = 'naskah'

/** Whose text, and of which entry: its address below /admin, such as "berita/baru" for one never saved. */
export type Place = { owner: number; entry: string }
const keyOf = ({ owner, entry }: Place) => `${prefix} ${owner} ${entry}`

/** Keeps a form until forget() is called. */
export function keep(place: Place, form: FormData) {
  try {
    sessionStorage.setItem(keyOf(place), JSON.stringify(Object.fromEntries(form)))
  } catch {
    // A full or forbidden memory only means that nothing is kept.
  }
}

export const forget = (place: Place) => sessionStorage.removeItem(keyOf(place))

/** The values of a form that was kept and never saved. */
export function findKept(place: Place): Record<string, string> | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(place)) ?? '')
  } catch {
    return
  }
}

/** Everything kept in this window; of everybody where no owner is named. */
export const listKept = (owner?: number): Place[] =>
  Object.keys(sessionStorage).flatMap(key => {
    const [word, whose, entry] = key.split(' ')
    const wanted = word === prefix && entry && (owner === undefined || Number(whose) === owner)
    return wanted ? [{ owner: Number(whose), entry }] : []
  })
