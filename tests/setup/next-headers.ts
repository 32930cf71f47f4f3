import { AsyncLocalStorage } from 'node:async_hooks'

// Stands where Next keeps the request of the code that runs: tests say which host and cookie it has.
export const request = new AsyncLocalStorage<{ host: string; cookies: Record<string, string> }>()

const current = () => request.getStore() ?? { host: '', cookies: {} }

export const headers = async () => new Headers({ host: current().host })

export const cookies = async () => ({
  get: (name: string) => {
    const value = current().cookies[name]
    return value === undefined ? undefined : { name, value }
  },
})
