/**
 * One value a process, made at first use. A module is loaded up to three times in one process
 * (server, page bundle, route bundle), so module variables are not shared; this is.
 */
export function shared<T>(name: string, make: () => T): T {
  const store = globalThis as unknown as Record<symbol, T | undefined>
  const key = Symbol.for(`serumpun.${name}`)
  store[key] ??= make()
  return store[key] as T
}
