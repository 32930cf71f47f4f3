import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hasTooManyHeaders, hasTwoHosts } from '../../lib/front/door.ts'
import { publicHeaders } from '../../lib/front/headers.ts'
import { Directory } from '../../lib/offices/directory.ts'

const seconds = 3
const rounds = 3
const body = Buffer.alloc(7000, 'a')
const plain = ['Content-Type', 'text/html; charset=utf-8', 'Cache-Control', 'public', 'ETag', '"a"']

/** CPU seconds that the front door's checks and security headers add to an answer from memory. */
export async function measureGuard(): Promise<number> {
  const directory = new Directory()
  const secured = [...plain, ...publicHeaders()]
  const answers: RequestListener[] = [
    (_req, res) => void res.writeHead(200, plain).end(body),
    (req, res) => {
      if (hasTooManyHeaders(req) || hasTwoHosts(req) || directory.tombstoneAt(1, req.url ?? ''))
        return res.destroy()
      return void res.writeHead(200, secured).end(body)
    },
  ]
  const found: number[][] = [[], []]
  // The first round only warms.
  for (let round = 0; round <= rounds; round++)
    for (const [index, answer] of answers.entries()) {
      const cpu = await load(answer)
      if (round) found[index]!.push(cpu)
    }
  const [bare, guarded] = found.map(all => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!)
  return guarded! - bare!
}

async function load(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const before = process.cpuUsage()
  const wrk = spawn('wrk', ['-t1', '-c16', `-d${seconds}s`, `http://127.0.0.1:${port}/`])
  let printed = ''
  wrk.stdout.on('data', part => {
    printed += part
  })
  await once(wrk, 'close')
  const { user, system } = process.cpuUsage(before)
  server.close()
  return (user + system) / 1e6 / Number(/(\d+) requests in/.exec(printed)?.[1])
}
