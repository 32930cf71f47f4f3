import { useSyncExternalStore } from 'react'

// Photos that are still in this browser, by the id of their upload, as addresses that an <img> understands.
const addresses = new Map<string, string>()
const listeners = new Set<() => void>()

/** Lets a photo be seen before it has arrived. */
export function showPreview(id: string, file: Blob) {
  if (addresses.has(id)) return
  addresses.set(id, URL.createObjectURL(file))
  for (const tell of listeners) tell()
}

/** Lets go of a photo a while after it has arrived: until then pages may still be drawing it. */
export const dropPreview = (id: string) =>
  setTimeout(() => {
    URL.revokeObjectURL(addresses.get(id) ?? '')
    addresses.delete(id)
  }, 60_000)

const listen = (tell: () => void) => {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}

/** The address of a photo that is still in this browser; undefined when it is in another one. */
export const usePreview = (id: string) =>
  useSyncExternalStore(
    listen,
    () => addresses.get(id),
    () => undefined,
  )
