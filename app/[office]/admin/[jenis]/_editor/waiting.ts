// Files that were chosen without a line wait in this browser: text fits into localStorage, photos do not.
const store = 'waiting'

/** A file that waits to be sent: where it belongs, such as "7 berita/<id> foto". */
type Waiting = { slot: string; file: File }

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('naskah', 1)
    request.onupgradeneeded = () => request.result.createObjectStore(store, { autoIncrement: true })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

async function within<T>(
  mode: IDBTransactionMode,
  ask: (files: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const base = await open()
  try {
    return await new Promise((resolve, reject) => {
      const request = ask(base.transaction(store, mode).objectStore(store))
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  } finally {
    base.close()
  }
}

/** Keeps a file; undefined where this browser cannot (a private window), and it stays in this page's memory only. */
export const keepFile = (slot: string, file: File) =>
  within('readwrite', files => files.add({ slot, file } satisfies Waiting)).catch(() => undefined)

/** Takes out what no longer waits. */
export const dropFile = (key: IDBValidKey | undefined) =>
  key === undefined ? undefined : within('readwrite', files => files.delete(key)).catch(() => undefined)

/** What waits for one place. */
export async function waitingFiles(slot: string): Promise<{ key: IDBValidKey; file: File }[]> {
  try {
    const keys = await within('readonly', files => files.getAllKeys())
    const all = await within('readonly', files => files.getAll() as IDBRequest<Waiting[]>)
    return keys.flatMap((key, index) => (all[index]?.slot === slot ? [{ key, file: all[index].file }] : []))
  } catch {
    return []
  }
}
