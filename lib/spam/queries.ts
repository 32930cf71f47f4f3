import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { linkedHosts } from '../../db/tables/index.ts'
import { campaignIn } from '../checks/calm.ts'
import type { Written } from '../checks/schema.ts'
import { env } from '../env.ts'
import { findCalm } from '../stages/calm.ts'
import { judge } from './judge.ts'
import { outsideLinks } from './links.ts'
import { passagesOf } from './passages.ts'
import { type Reason, threshold, type Verdict } from './schema.ts'

/** What the gate says of a manuscript of this office, which knows the hosts that its live entries lead to. */
export async function findVerdict(db: Db, officeId: number, written: Written): Promise<Verdict> {
  const ours = Object.values(env().SERUMPUN_HOSTS)
  const links = outsideLinks(passagesOf(written), { hosts: new Set(), ours })
  const asked = [...new Set(links.filter(({ known }) => !known).map(({ host }) => host))].slice(0, mostAsked)
  const verdict = judge(written, { ours, hosts: await knownAmong(db, officeId, asked) })
  return (await findCalm(db, officeId)) ? withCampaign(verdict, written) : verdict
}

// In a calm period what reads like a campaign is looked at twice, wherever one may publish alone.
function withCampaign(verdict: Verdict, written: Written): Verdict {
  const reasons = campaignIn(written).map(
    ({ words }): Reason => ({
      sort: 'campaign',
      points: threshold,
      sentence: `Terbaca seperti kampanye di masa tenang: “${words.slice(0, 60)}”`,
    }),
  )
  if (reasons.length === 0) return verdict
  const score = verdict.score + reasons.length * threshold
  return { score, held: true, reasons: [...reasons, ...verdict.reasons] }
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
