import { connect } from 'node:net'

export type Verdict = 'clean' | { found: string }

/** A scan of the largest upload takes clamd two or three seconds. */
const patience = 30_000
const piece = 64 * 1024
const longestAnswer = 4096

/**
 * Has clamd look at bytes (INSTREAM, clamd(8)): pieces, each after its length, and an empty one at the end.
 * `address` is `tcp://host:port` or `unix:/path`. Throws when no clear answer comes in time.
 */
export function scan(bytes: Buffer, address: string): Promise<Verdict> {
  return new Promise((resolve, reject) => {
    const socket = connect(placeOf(address))
    const late = setTimeout(() => socket.destroy(new Error('clamd took too long')), patience)
    let answer = ''
    socket.once('connect', () => sendAll(bytes, part => socket.write(part)))
    socket.on('data', chunk => {
      answer += chunk.toString('latin1')
      if (answer.length > longestAnswer || answer.includes('\0')) socket.end()
    })
    socket.once('error', reject)
    socket.once('close', () => {
      clearTimeout(late)
      const verdict = verdictOf(answer)
      if (verdict) resolve(verdict)
      else reject(new Error(`clamd gave no verdict: ${answer.slice(0, 100)}`))
    })
  })
}

const placeOf = (address: string) => {
  if (address.startsWith('unix:')) return { path: address.slice('unix:'.length) }
  const { hostname, port } = new URL(address)
  return { host: hostname, port: Number(port) }
}

function sendAll(bytes: Buffer, send: (part: Buffer) => void) {
  send(Buffer.from('zINSTREAM\0'))
  for (let at = 0; at < bytes.length; at += piece) {
    const part = bytes.subarray(at, at + piece)
    send(lengthOf(part.length))
    send(part)
  }
  send(lengthOf(0))
}

function lengthOf(bytes: number) {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}

// "stream: OK", or "stream: Eicar-Test-Signature FOUND"; anything else, a size limit too, is no verdict.
function verdictOf(answer: string): Verdict | undefined {
  const [, said = ''] = /^stream: ([^\0]*)\0/.exec(answer) ?? []
  if (said === 'OK') return 'clean'
  return said.endsWith(' FOUND') ? { found: said.slice(0, -' FOUND'.length) } : undefined
}
