import { and, eq, ne, sql } from 'drizzle-orm'
import { type Db, system } from '../../../db/doors.ts'
import { hosts, linkedHosts, liveEntries, offices } from '../../../db/tables/index.ts'
import { readOwnNumbers } from '../../checks/facts.ts'
import { type Facts, noFacts } from '../../checks/schema.ts'
import { localInput } from '../../dates.ts'
import { env } from '../../env.ts'
import type { Zone } from '../../offices/schema.ts'
import type { Known } from '../../spam/links.ts'
import { type About, ImportRefusal } from '../schema.ts'
import type { Run } from './claim.ts'
import { siteOf } from './keys.ts'
import type { Choices } from './schema.ts'

/** What must be known of an office and an old site to judge what comes from it. */
export type Desk = {
  run: Run
  officeId: number
  zone: Zone
  choices: Choices
  about: About
  /** The old site's host, or '' where nothing says it. */
  site: string
  facts: Facts
  known: Known
  now: Date
}

/** Gathers that. Throws ImportRefusal for the export of a site that another office has. */
export async function deskFor(run: Run, about: About): Promise<Desk> {
  const site = siteOf(about.address) || run.site
  return system('imports', async db => {
    await refuseOthers(db, run.officeId, site)
    const [office] = await db.select({ zone: offices.zone }).from(offices).where(eq(offices.id, run.officeId))
    const now = new Date()
    const facts = noFacts(localInput(now, office!.zone))
    const linked = await db
      .selectDistinct({ host: linkedHosts.host })
      .from(linkedHosts)
      .where(eq(linkedHosts.officeId, run.officeId))
      .limit(mostKnown)
    return {
      run,
      officeId: run.officeId,
      zone: office!.zone,
      choices: run.choices,
      about,
      site,
      now,
      facts: { ...facts, ownNumbers: await readOwnNumbers(db, run.officeId) },
      known: {
        hosts: new Set([...linked.map(({ host }) => host), ...(site ? [site] : [])]),
        ours: Object.values(env().SERUMPUN_HOSTS),
      },
    }
  })
}

const mostKnown = 20_000

async function refuseOthers(db: Db, officeId: number, site: string) {
  if (!site) return
  const [other] = await db
    .select({ name: offices.name })
    .from(hosts)
    .innerJoin(offices, eq(offices.id, hosts.officeId))
    .where(and(sql`${hosts.host} in (${site}, ${`www.${site}`})`, ne(hosts.officeId, officeId)))
  if (!other) return
  throw new ImportRefusal(
    'otherOffice',
    `Ekspor ini berasal dari ${site}, situs ${other.name}. Pilih ekspor dari situs kantor ini sendiri.`,
  )
}

/** The texts that are live already, by a mark of their words: what is written here must not come in again. */
export async function textsHere(
  officeId: number,
  longEnough: number,
): Promise<{ mark: string; entryId: string }[]> {
  return system('imports', db =>
    db
      .select({ entryId: liveEntries.entryId, mark: sql<string>`md5(${liveEntries.plain})` })
      .from(liveEntries)
      .where(and(eq(liveEntries.officeId, officeId), sql`length(${liveEntries.plain}) >= ${longEnough}`)),
  )
}
