import { request } from 'node:http'
import { connect } from 'node:net'
import { inject } from 'vitest'

export type Answer = { status: number; headers: Record<string, string>; cookies: string[]; text: string }
type Asked = {
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
  /** Which loopback address it comes from, for who asks more than one client may. */
  from?: string
}

/** The whole name an office answers on, such as hostOf('kab-kediri.kpu'). */
export const hostOf = (short: string) => `${short}.localhost:${inject('port')}`

/** One request as no browser would make it: any Host, path and header, no redirect followed. */
export const ask = (host: string, path: string, { method = 'GET', headers = {}, body, from }: Asked = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
    const source = from ? { localAddress: from } : {}
    const to = { host: '127.0.0.1', port: inject('port'), method, path, agent: false as const, ...source }
    request({ ...to, headers: { Host: host, ...length, ...headers } }, async answer => {
      const chunks: Buffer[] = []
      for await (const chunk of answer) chunks.push(chunk as Buffer)
      const { 'set-cookie': cookies = [], ...rest } = answer.headers
      const text = Buffer.concat(chunks).toString()
      resolve({ status: answer.statusCode!, headers: rest as Record<string, string>, cookies, text })
    })
      .on('error', reject)
      .end(body)
  })

/** A form as a page of this host sends it; `origin` is what the browser would say it is on. */
export const post = (host: string, path: string, fields: Record<string, string>, asked: Asked = {}) =>
  ask(host, path, {
    ...asked,
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: {
      Origin: `http://${host}`,
      'Content-Type': 'application/x-www-form-urlencoded',
      ...asked.headers,
    },
  })

/** Bytes written as they are; everything that comes back until the connection ends. */
export const speak = (bytes: string) =>
  new Promise<string>((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(inject('port'), '127.0.0.1', () => socket.write(bytes))
    socket.setTimeout(3000, () => socket.destroy())
    socket.on('data', chunk => chunks.push(chunk))
    socket.on('error', reject)
    socket.on('close', () => resolve(Buffer.concat(chunks).toString()))
  })

/** Waits until something is so; throws when `seconds` are over. */
export async function until(so: () => Promise<boolean>, seconds = 30) {
  for (const end = Date.now() + seconds * 1000; !(await so()); ) {
    if (Date.now() > end) throw new Error('it never came to be')
    await new Promise(done => setTimeout(done, 50))
  }
}
