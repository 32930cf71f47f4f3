import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { limitKey, plain, type Trust } from './client.ts'

/** Connections one address may hold at once: fifty people behind one mobile address, with six each, and some. */
const mostOfOne = 400
/** All together, below what a process may open. */
const mostOfAll = 8000

/** Keeps one address from holding all connections of this process. A trusted proxy speaks for many and is not counted. */
export function limitConnections(server: Server, trusts: Trust, most = mostOfOne) {
  server.maxConnections = mostOfAll
  const held = new Map<string, number>()
  server.on('connection', (socket: Socket) => {
    const address = plain(socket.remoteAddress ?? '')
    if (trusts(address)) return
    const key = limitKey(address)
    const count = (held.get(key) ?? 0) + 1
    held.set(key, count)
    socket.once('close', () => {
      const left = held.get(key)! - 1
      if (left) held.set(key, left)
      else held.delete(key)
    })
    if (count > most) socket.destroy()
  })
}
