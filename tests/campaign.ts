import { sql } from 'drizzle-orm'
import { system } from '../db/doors.ts'
import { hosts, importRuns } from '../db/tables/index.ts'
import { dayOf } from '../lib/dates.ts'
import { planMove } from '../lib/moves/actions.ts'
import { readMoves } from '../lib/moves/queries.ts'
import { judgedMoves } from '../lib/moves/way.ts'
import type { Office } from '../lib/offices/schema.ts'
import { refresh } from '../lib/offices/watch.ts'
import { acrossAs, makeInstitution, makeOffice, makePerson, send, type TestPerson, unique } from './world.ts'

const zone = 'Asia/Jakarta'
/** A day so many days away, as the office's calendar has it. */
export const day = (away: number) => dayOf(new Date(Date.now() + away * 86_400_000), zone)
export const refused = 'Peran Anda'

/** A body whose offices are to move: its centre, a province with its supervisor, and offices to be made. */
export async function makeCampaign() {
  const { national } = await makeInstitution()
  const province = await makeOffice(national, { level: 'provinsi', parentId: national.id })
  const centre = await makePerson(national, 'systemAdmin')
  const supervisor = await makePerson(province, 'supervisor')
  const movesFor = async (person: TestPerson, now = new Date()) =>
    judgedMoves(await acrossAs(person, db => readMoves(db)), now)
  const moveOf = async ({ id }: Office) => (await movesFor(centre)).find(move => move.id === id)!
  return {
    national,
    province,
    centre,
    supervisor,
    movesFor,
    moveOf,
    makeMoving: (routable: 'yes' | 'no' = 'no') => makeMoving(province, national, routable),
    plan: (slug: string, changes: Record<string, string | number> = {}, person = supervisor) =>
      send(person, planMove, { slug, lock: 0, start: 'hosted', way: 'export', format: 'wxr', ...changes }),
  }
}
export type Campaign = Awaited<ReturnType<typeof makeCampaign>>

/** An office with its admin and an old address. */
async function makeMoving(province: Office, national: Office, routable: 'yes' | 'no') {
  const office = await makeOffice(national, { parentId: province.id })
  const host = `lama-${unique()}.localhost`
  await system('test', db => db.insert(hosts).values({ host, officeId: office.id, kind: 'legacy', routable }))
  await refresh()
  const own = await makePerson(office, 'officeAdmin', 'editor')
  return { office, own, host, subject: { slug: office.slug, host } }
}
export type Moving = Awaited<ReturnType<typeof makeMoving>>

/** What the imports of an office would have left. */
export const imported = (office: Office, changes: Partial<typeof importRuns.$inferInsert>) =>
  system('test', db =>
    db
      .insert(importRuns)
      .values({ officeId: office.id, format: 'wxr', name: 'lama.xml', state: 'ready', ...changes }),
  )

/** The report of its old site, as its head would have signed it. */
export const signed = (office: Office) =>
  system('test', db =>
    db.execute(sql`insert into parity_reports (office_id, digest, numbers, signed_by_name)
      values (${office.id}, ${'a'.repeat(64)}, '{}', 'Kepala')`),
  )
