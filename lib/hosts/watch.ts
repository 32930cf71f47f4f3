import { and, eq, sql } from 'drizzle-orm'
import { type Db, system } from '../../db/doors.ts'
import { hostRecords, hosts, offices } from '../../db/tables/index.ts'
import { tell } from '../mail/tell.ts'
import type { Zone } from '../offices/schema.ts'
import { lookUp, ourAddresses, type Seen } from './look-up.ts'
import { worriesOf, worryWords } from './words.ts'

const atOnce = 16

/**
 * Each night: looks at every name as the world sees it, keeps what was seen, and tells each institution's centre what
 * changed since the last time. Returns how many names were looked at.
 */
export async function watchHosts(now = new Date()): Promise<number> {
  const all = await system('hosts', readAll)
  const ours = await ourAddresses(all.filter(isNational).map(({ host }) => host))
  const seen = await lookAtAll(all, ours)
  const changes = all.flatMap(row => changeOf(row, seen.get(row.host)!, now))
  await system('hosts', async db => {
    await keep(db, all, seen, now)
    for (const [institutionId, found] of Map.groupBy(changes, change => change.institutionId)) {
      const national = all.find(row => isNational(row) && row.institutionId === institutionId)
      const named = found.map(({ host, officeName, words }) => ({ host, officeName, words }))
      if (national) await tell(db, { officeId: national.officeId, kind: 'hosts', detail: { hosts: named } })
    }
  })
  return all.length
}

const readAll = (db: Db) =>
  db
    .select({
      host: hosts.host,
      kind: hosts.kind,
      routable: hosts.routable,
      officeId: hosts.officeId,
      officeName: offices.name,
      institutionId: offices.institutionId,
      level: offices.level,
      zone: sql<Zone>`${offices.zone}`,
      points: hostRecords.points,
      tls: hostRecords.tls,
      tlsEndsAt: hostRecords.tlsEndsAt,
      expiresOn: hostRecords.expiresOn,
    })
    .from(hosts)
    .innerJoin(offices, eq(offices.id, hosts.officeId))
    .leftJoin(hostRecords, and(eq(hostRecords.host, hosts.host)))
type Watched = Awaited<ReturnType<typeof readAll>>[number]

const isNational = ({ level, kind }: Watched) => level === 'pusat' && kind === 'canonical'

async function lookAtAll(rows: Watched[], ours: Set<string>) {
  const seen = new Map<string, Seen>()
  const waiting = rows.values()
  const work = async () => {
    for (const { host } of waiting) seen.set(host, await lookUp(host, ours))
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return seen
}

// What cannot be looked up tonight says nothing about the name.
function changeOf(row: Watched, seen: Seen, now: Date) {
  if (seen.points === 'unknown') return []
  const before = worriesOf(row, now)
  const after = worriesOf({ ...row, ...seen }, now)
  // A registration that came near its end changed by the calendar alone: what the night before said is asked too.
  const yesterday = worriesOf(row, new Date(now.getTime() - 86_400_000))
  const fresh = after.filter(worry => !before.includes(worry) || !yesterday.includes(worry))
  if (fresh.length) return [{ ...row, words: worryWords({ ...row, ...seen }, fresh, row.zone, now) }]
  const over = before.length > 0 && after.length === 0
  return over ? [{ ...row, words: 'sudah seperti semestinya lagi' }] : []
}

async function keep(db: Db, rows: Watched[], seen: Map<string, Seen>, checkedAt: Date) {
  for (let at = 0; at < rows.length; at += 500) {
    const values = rows
      .slice(at, at + 500)
      .map(({ host, officeId }) => ({ host, officeId, checkedAt, ...seen.get(host)! }))
    const excluded = (name: string) => sql.raw(`excluded.${name}`)
    await db
      .insert(hostRecords)
      .values(values)
      .onConflictDoUpdate({
        target: hostRecords.host,
        set: {
          officeId: excluded('office_id'),
          checkedAt: excluded('checked_at'),
          points: excluded('points'),
          addresses: excluded('addresses'),
          tls: excluded('tls'),
          tlsNames: excluded('tls_names'),
          tlsEndsAt: excluded('tls_ends_at'),
        },
      })
  }
}
