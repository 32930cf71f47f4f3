// What was chosen waits in this browser until the server has it: text fits into localStorage, photos do not.
const store = 'kiriman'

/** A file on its way: where it belongs, such as "7 berita/<id> foto", and where the server has begun to take it. */
export type Waiting = { id: string; slot: string; file: File; at: number; ready: boolean; url?: string }

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('naskah', 2)
    request.onupgradeneeded = () => {
      const base = request.result
      if (base.objectStoreNames.contains('waiting')) base.deleteObjectStore('waiting')
      base.createObjectStore(store, { keyPath: 'id' })
    }
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

/** Keeps a file; where this browser cannot (a private window) it stays in this page's memory only. */
export const keepFile = (waiting: Waiting) =>
  within('readwrite', files => files.put(waiting)).catch(() => undefined)

/** Takes out what has arrived or was refused. */
export const dropFile = (id: string) => within('readwrite', files => files.delete(id)).catch(() => undefined)

/** What waits for one place, in the order it was chosen. */
export async function waitingFiles(slot: string): Promise<Waiting[]> {
  try {
    const all = await within('readonly', files => files.getAll() as IDBRequest<Waiting[]>)
    return all.filter(one => one.slot === slot).sort((a, b) => a.at - b.at)
  } catch {
    return []
  }
}
