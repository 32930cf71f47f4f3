import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { cpuSeconds } from './cpu.ts'
import type { Nginx } from './nginx.ts'
import type { Address, Server } from './server.ts'
import { number, type Row } from './table.ts'

const seconds = 6
const rounds = 3

/** Requests a second and CPU a request for cached pages, ours and nginx's in turn; the medians of the rounds. */
export async function measureCached(server: Server, nginx: Nginx, addresses: Address[]): Promise<Row[]> {
  const script = path.join(nginx.folder, `addresses-${addresses.length}.lua`)
  writeFileSync(script, lua(addresses))
  const ours: Load[] = []
  const theirs: Load[] = []
  for (let round = 0; round <= rounds; round++) {
    const mine = load(server.port, server.pid, script)
    const static_ = load(nginx.port, nginx.pid, script)
    // The first round only warms.
    if (round) ours.push(mine)
    if (round) theirs.push(static_)
  }
  const [we, they] = [median(ours), median(theirs)]
  const name = `cached page, ${number(addresses.length)} addresses`
  return [
    {
      name: `${name}: requests/s`,
      value: number(we.rate),
      ratio: `${number((we.rate / they.rate) * 100)} %`,
      aim: '≥ 40 %',
    },
    {
      name: `${name}: CPU a request`,
      value: `${number(we.cpu * 1e6, 1)} µs`,
      ratio: `${number(we.cpu / they.cpu, 2)} ×`,
      aim: '≤ 2,5 ×',
      raw: they.cpu,
      cpu: we.cpu,
    },
  ]
}

type Load = { rate: number; cpu: number }

function load(port: number, pid: number, script: string): Load {
  const before = cpuSeconds(pid)
  const printed = execFileSync(
    'wrk',
    ['-t1', '-c16', `-d${seconds}s`, '-s', script, `http://127.0.0.1:${port}`],
    { encoding: 'utf8' },
  )
  const used = cpuSeconds(pid) - before
  const requests = Number(/(\d+) requests in/.exec(printed)?.[1])
  const failed = /Non-2xx or 3xx responses: (\d+)/.exec(printed)?.[1]
  if (failed) throw new Error(`${failed} of ${requests} answers were errors`)
  return { rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(printed)?.[1]), cpu: used / requests }
}

const median = (loads: Load[]): Load => {
  const middle = (pick: (one: Load) => number) =>
    loads.map(pick).sort((a, b) => a - b)[Math.floor(loads.length / 2)]!
  return { rate: middle(one => one.rate), cpu: middle(one => one.cpu) }
}

// wrk asks the addresses one after the other; the requests are made once, before the clock runs.
const lua = (addresses: Address[]) => `
local list = {${addresses.map(({ host, path: place }) => `{"${place}","${host}"}`).join(',')}}
local ready = {}
local n = 0
init = function(args)
  for i, a in ipairs(list) do
    ready[i] = wrk.format("GET", a[1], {["Host"] = a[2], ["Accept-Encoding"] = "br, gzip", ["Accept"] = "text/html"})
  end
end
request = function()
  n = n % #ready + 1
  return ready[n]
end
`
