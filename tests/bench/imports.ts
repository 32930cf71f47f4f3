import { spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { makeWxr } from '../files/wxr.ts'
import type { Address, Server } from './server.ts'
import { number, type Row } from './table.ts'

const posts = 10_000
/** Pages asked for each second, of offices old and new to the caches. */
const rate = 60
const quiet = 8
/** Whose old site the export is; no other office may take it. */
const office = 'kpu/kab-kediri'

/**
 * An export of 10,000 posts brought in and published from the terminal while the site is read: how long the dry run
 * and the import take, what memory they need more than a small one does, and how long readers wait meanwhile.
 */
export async function measureImport(server: Server): Promise<Row[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'serumpun-impor-'))
  try {
    const [small, large] = [path.join(folder, 'kecil.xml'), path.join(folder, 'besar.xml')]
    await pipeline(makeWxr(20), createWriteStream(small))
    await pipeline(makeWxr(posts), createWriteStream(large))
    const readers = new Readers(server, await server.addresses(400))
    const base = await imported(small)
    const before = await readers.during(new Promise(done => setTimeout(done, quiet * 1000)))
    const work = imported(large)
    const meanwhile = await readers.during(work)
    const { reading, importing, megabytes, created } = await work
    const name = `import of ${number(posts)} posts`
    return [
      { name: `${name}: dry run`, value: `${number(reading, 1)} s`, aim: '≤ 30 s' },
      {
        name: `… bringing in ${number(created)}, published`,
        value: `${number(importing, 1)} s`,
        aim: '≤ 180 s',
      },
      {
        name: '… memory more than an import of 20',
        value: `${number(megabytes - base.megabytes)} MB`,
        aim: '≤ 300 MB',
      },
      {
        name: '… public p95 meanwhile, to before',
        value: `${number(meanwhile / before, 2)} × (${number(meanwhile, 1)} ms)`,
        aim: '≤ 1,5 ×',
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Told = { seconds: { reading: number; importing: number }; created: number }

/** Runs the command as an operator would; its figures, and the most megabytes it held. */
async function imported(file: string) {
  const words = [
    'import',
    '--office',
    office,
    '--format',
    'wxr',
    file,
    '--without-media',
    '--publish',
    '--json',
  ]
  const command = spawn(process.execPath, [...process.execArgv, 'lib/command/main.ts', ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let megabytes = 0
  const look = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${command.pid}/status`, 'latin1')
      megabytes = Math.max(megabytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
    } catch {
      // It ended between two looks.
    }
  }, 100)
  let out = ''
  for await (const part of command.stdout) out += part
  clearInterval(look)
  const { seconds, created } = JSON.parse(out) as Told
  return { ...seconds, created, megabytes }
}

/** Asks for pages at a steady rate, whatever the server says: who waits is counted too. */
class Readers {
  #server: Server
  #addresses: Address[]
  #at = 0
  constructor(server: Server, addresses: Address[]) {
    this.#server = server
    this.#addresses = addresses.flatMap(address => [address, { host: address.host, path: '/' }])
  }

  /** How long 95 of 100 answers take while this goes on, milliseconds. */
  async during(work: Promise<unknown>): Promise<number> {
    const took: number[] = []
    const ask = async () => {
      const began = performance.now()
      const address = this.#addresses[this.#at++ % this.#addresses.length]!
      await this.#server.get(address).then(() => took.push(performance.now() - began))
    }
    const timer = setInterval(() => void ask().catch(() => took.push(60_000)), 1000 / rate)
    await work.finally(() => clearInterval(timer))
    return took.sort((a, b) => a - b)[Math.floor(took.length * 0.95)] ?? 0
  }
}
