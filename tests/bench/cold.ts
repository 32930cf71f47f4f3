import http from 'node:http'
import { sql } from 'drizzle-orm'
import { system } from '../../db/doors.ts'
import { cpuSeconds } from './cpu.ts'
import type { Address, Server } from './server.ts'
import { number, type Row } from './table.ts'

const warmUps = 300

/** CPU of the server for a page that is in no cache, each asked once, one after the other. */
export async function measureCold(server: Server, addresses: Address[], earlier: Row[]): Promise<Row> {
  // A change of every office makes every page cold again, as a publication does.
  await system('bench', db =>
    db.execute(sql`update settings set contact = jsonb_set(contact, '{phone}', '"021"')`),
  )
  await new Promise(done => setTimeout(done, 1000))
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  const ask = async (list: Address[]) => {
    for (const address of list) await server.get(address, agent)
  }
  await ask(addresses.slice(0, warmUps))
  const list = addresses.slice(warmUps)
  const before = cpuSeconds(server.pid)
  await ask(list)
  const each = (cpuSeconds(server.pid) - before) / list.length
  agent.destroy()
  const nginx = earlier.at(-1)?.raw ?? 0
  return {
    name: 'cold render of an article: CPU',
    value: `${number(each * 1000, 1)} ms`,
    ratio: `${number(each / nginx)} ×`,
    aim: '≤ 12 ms',
  }
}
