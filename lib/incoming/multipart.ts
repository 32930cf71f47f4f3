import type { IncomingMessage } from 'node:http'
import type { Incoming } from './parse.ts'

// Texts come before the photos; these are let go by.
const mostText = 256 * 1024

/** The texts of a shared form, whose body is read to its end and not kept. */
export async function readTexts(req: IncomingMessage): Promise<Incoming> {
  const boundary = /boundary="?([^";]{1,200})"?/.exec(req.headers['content-type'] ?? '')?.[1]
  const head: Buffer[] = []
  let size = 0
  for await (const part of req as AsyncIterable<Buffer>) {
    if (size < mostText) head.push(part)
    size += part.length
  }
  return boundary ? textsOf(Buffer.concat(head).subarray(0, mostText).toString(), boundary) : {}
}

/** The fields of a form that hold a text, as far as they arrived whole. */
export function textsOf(body: string, boundary: string): Incoming {
  const parts = body.split(`--${boundary}`).slice(1, -1)
  const fields = parts.flatMap(part => {
    const cut = part.indexOf('\r\n\r\n', 2)
    if (cut < 0 || cut + 6 > part.length || !part.startsWith('\r\n') || !part.endsWith('\r\n')) return []
    const [head, text] = [part.slice(2, cut), part.slice(cut + 4, -2)]
    const name = /name="(title|text|url)"/.exec(head)?.[1]
    return name && !head.includes('filename=') ? [[name, text]] : []
  })
  return Object.fromEntries(fields)
}
