import http from 'node:http'
import type { Address, Server } from './server.ts'

export type Login = { email: string; host: string; password: string; code: string }

/** Milliseconds of one login by the form, to its answer. Throws where it was refused. */
export function logIn(port: number, { email, host, password, code }: Login): Promise<number> {
  const body = new URLSearchParams({ email, password, code }).toString()
  const own = `${host}:${port}`
  const headers = {
    host: own,
    origin: `http://${own}`,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
  }
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    const request = http.request(
      { port, host: '127.0.0.1', method: 'POST', path: '/admin/masuk', headers },
      response => {
        response.resume().on('end', () => {
          if (response.statusCode !== 303) reject(new Error(`${email} was refused: ${response.statusCode}`))
          else resolve(performance.now() - begun)
        })
      },
    )
    request.on('error', reject)
    request.end(body)
  })
}

const rate = 200

/** Readers that ask for these pages in turn, so many a second whether answers come or not. */
export function readersOf(server: Pick<Server, 'get'>, addresses: Address[]) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 16 })
  let n = 0
  return {
    /** Milliseconds of each answer during so many seconds. */
    async during(seconds: number) {
      const times: number[] = []
      const open: Promise<unknown>[] = []
      const ticking = setInterval(() => {
        const begun = performance.now()
        const asked = server.get(addresses[n++ % addresses.length]!, agent)
        open.push(asked.then(() => times.push(performance.now() - begun)))
      }, 1000 / rate)
      await new Promise(done => setTimeout(done, seconds * 1000))
      clearInterval(ticking)
      await Promise.all(open)
      return times
    },
    end: () => agent.destroy(),
  }
}
