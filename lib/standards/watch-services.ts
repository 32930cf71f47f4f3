import { eq, sql } from 'drizzle-orm'
import { system } from '../../db/doors.ts'
import { serviceChecks, standards, standardVersions } from '../../db/tables/index.ts'
import { directory } from '../offices/directory.ts'
import { fetchOutside } from '../outgoing/fetch.ts'
import { OutgoingRefusal } from '../outgoing/refusal.ts'
import { startingStandard } from './starting.ts'

/** A service is asked no more often than this. Minutes. */
export const asksEvery = 4
/** So often in a row it must stay silent before the public is told. */
export const silentAfter = 2

type Ask = (address: string) => Promise<{ answers: boolean; detail: string }>

/**
 * Asks each central service that holds anywhere whether it answers, and keeps since when. Where none of them
 * answers, it is our own line that is cut: then nothing is noted. Returns how many were asked.
 */
export async function watchServices(ask: Ask = askOutside): Promise<number> {
  const addresses = await dueAddresses()
  const found = await Promise.all(addresses.map(async address => ({ address, ...(await ask(address)) })))
  const ownLine = found.length > 1 && found.every(({ answers }) => !answers)
  for (const { address, answers, detail } of ownLine ? [] : found) await note(address, answers, detail)
  return found.length
}

// Any answer below 500 is one: a page that wants another method, or a login, is there.
const askOutside: Ask = async address => {
  try {
    const { status } = await fetchOutside(address, { method: 'HEAD', seconds: 15 })
    return { answers: status < 500, detail: `kode ${status}` }
  } catch (error) {
    if (error instanceof OutgoingRefusal) return { answers: false, detail: error.message }
    throw error
  }
}

async function dueAddresses(): Promise<string[]> {
  return system('services', async db => {
    const rows = await db
      .select({ standard: standardVersions.standard })
      .from(standards)
      .innerJoin(
        standardVersions,
        sql`${standardVersions.institutionId} = ${standards.institutionId} and ${standardVersions.number} in (${standards.current}, ${standards.trial})`,
      )
    const bare = directory().institutions.map(({ slug }) => startingStandard(slug))
    const wanted = new Set(
      [...rows.map(row => row.standard), ...bare].flatMap(one => one.services.map(s => s.address)),
    )
    const lately = await db
      .select({ address: serviceChecks.address })
      .from(serviceChecks)
      .where(sql`${serviceChecks.checkedAt} > now() - ${asksEvery} * interval '1 minute'`)
    for (const { address } of lately) wanted.delete(address)
    return [...wanted]
  })
}

async function note(address: string, answered: boolean, detail: string) {
  await system('services', async db => {
    const [was] = await db.select().from(serviceChecks).where(eq(serviceChecks.address, address))
    const failures = answered ? 0 : (was?.failures ?? 0) + 1
    const answers = failures < silentAfter
    const now = new Date()
    const since = was && was.answers === answers ? was.since : now
    const row = { address, answers, failures, since, checkedAt: now, detail: detail.slice(0, 200) }
    await db.insert(serviceChecks).values(row).onConflictDoUpdate({ target: serviceChecks.address, set: row })
  })
}
