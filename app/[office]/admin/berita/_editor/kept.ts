// A save may end at the login page or meet a dead connection. Until it is known to have succeeded,
// what was typed lies in this window's own memory, which nobody else on a shared computer opens.
const keyOf = (id: string) => `naskah ${id}`

/** Keeps a form until forget() is called. */
export function keep(id: string, form: FormData) {
  try {
    sessionStorage.setItem(keyOf(id), JSON.stringify(Object.fromEntries(form)))
  } catch {
    // A full or forbidden memory only means that nothing is kept.
  }
}

export const forget = (id: string) => sessionStorage.removeItem(keyOf(id))

/** The values of a form that was kept and never saved. */
export function findKept(id: string): Record<string, string> | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(id)) ?? '')
  } catch {
    return
  }
}
