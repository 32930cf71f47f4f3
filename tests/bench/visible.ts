import http from 'node:http'
import { and, desc, eq } from 'drizzle-orm'
import { system } from '../../db/doors.ts'
import { hosts, liveEntries } from '../../db/tables/index.ts'
import { holderOf } from './cpu.ts'
import type { Server } from './server.ts'
import { number, type Row } from './table.ts'

const rounds = 40

/** From the commit of a publication to the first answer that shows it, on each of two processes. */
export async function measureVisible(server: Server): Promise<Row[]> {
  const agents = await agentOfEach(server)
  const [article] = await system('bench', db =>
    db
      .select({ entryId: liveEntries.entryId, path: liveEntries.path, host: hosts.host })
      .from(liveEntries)
      .innerJoin(hosts, and(eq(hosts.officeId, liveEntries.officeId), eq(hosts.kind, 'canonical')))
      .where(eq(liveEntries.kind, 'article'))
      .orderBy(desc(liveEntries.publishedAt))
      .limit(1),
  )
  const times: number[] = []
  for (let round = 0; round < rounds; round++)
    times.push(...(await oneRound(server, agents, article!, `Terbitan ke-${round}`)))
  for (const agent of agents) agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0
  return [
    {
      name: 'publish → visible, each of two processes: median',
      value: `${number(at(0.5), 1)} ms`,
      aim: '≤ 30 ms',
    },
    { name: 'publish → visible, each of two processes: p95', value: `${number(at(0.95), 1)} ms` },
  ]
}

async function oneRound(
  server: Server,
  agents: http.Agent[],
  article: { entryId: string; path: string; host: string },
  title: string,
) {
  for (const agent of agents) await server.get(article, agent)
  await system('bench', db =>
    db
      .update(liveEntries)
      .set({ title, changedAt: new Date() })
      .where(eq(liveEntries.entryId, article.entryId)),
  )
  const committed = performance.now()
  return Promise.all(agents.map(agent => untilShown(server, agent, article, title, committed)))
}

async function untilShown(
  server: Server,
  agent: http.Agent,
  article: { path: string; host: string },
  title: string,
  since: number,
) {
  const { brotliDecompressSync } = await import('node:zlib')
  for (;;) {
    const { body, headers } = await server.get(article, agent)
    const html = headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body
    if (html.includes(title)) return performance.now() - since
    await new Promise(done => setTimeout(done, 1))
  }
}

// A kept-alive connection stays with the process that took it.
async function agentOfEach(server: Server) {
  const found = new Map<number, http.Agent>()
  for (let n = 0; n < 50 && found.size < server.workers.length; n++) {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
    await server.get({ host: 'localhost', path: '/healthz' }, agent)
    const port = Object.values(agent.freeSockets).flat()[0]?.localPort
    const pid = port === undefined ? undefined : holderOf(port, server.workers)
    if (pid === undefined || found.has(pid)) agent.destroy()
    else found.set(pid, agent)
  }
  if (found.size < 2) throw new Error('publish → visible needs two processes')
  return [...found.values()]
}
