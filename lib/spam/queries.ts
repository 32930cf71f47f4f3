import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { linkedHosts } from '../../db/tables/index.ts'
import type { Written } from '../checks/schema.ts'
import { env } from '../env.ts'
import { judge } from './judge.ts'
import { outsideLinks } from './links.ts'
import { passagesOf } from './passages.ts'
import type { Verdict } from './schema.ts'

/** What the gate says of a manuscript of this office, which knows the hosts that its live entries lead to. */
export async function findVerdict(db: Db, officeId: number, written: Written): Promise<Verdict> {
  const ours = Object.values(env().SERUMPUN_HOSTS)
  const links = outsideLinks(passagesOf(written), { hosts: new Set(), ours })
  const asked = [...new Set(links.filter(({ known }) => !known).map(({ host }) => host))].slice(0, mostAsked)
  return judge(written, { ours, hosts: await knownAmong(db, officeId, asked) })
}

// A link farm is one long before this.
const mostAsked = 200

async function knownAmong(db: Db, officeId: number, hosts: string[]): Promise<Set<string>> {
  if (hosts.length === 0) return new Set()
  const rows = await db
    .selectDistinct({ host: linkedHosts.host })
    .from(linkedHosts)
    .where(and(eq(linkedHosts.officeId, officeId), inArray(linkedHosts.host, hosts)))
  return new Set(rows.map(({ host }) => host))
}
