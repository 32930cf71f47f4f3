import type { Incoming } from '../../../../lib/incoming/parse.ts'

/** What another app shared, as public/sw.js keeps it until an article takes it. */
export type Received = Incoming & { id: string; files: File[] }

const store = 'kiriman'

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('kiriman', 1)
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'id' })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

async function within<T>(
  mode: IDBTransactionMode,
  ask: (all: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> {
  try {
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
  } catch {
    // A browser that keeps nothing was handed nothing.
    return undefined
  }
}

/** What was shared under this id; undefined when nothing was, or it has been taken. */
export const findReceived = (id: string) => within<Received>('readonly', all => all.get(id))

/** Forgets it, once an article has it. */
export const dropReceived = (id: string) => within('readwrite', all => all.delete(id))
