import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { type Db, system } from '../../db/doors.ts'
import { offices, oldAddresses } from '../../db/tables/index.ts'
import { askInside, hasInside } from '../front/inside.ts'
import { directory } from '../offices/directory.ts'
import { hostOf } from './normal.ts'

const atOnce = 200
const side = 4

type Unasked = { officeId: number; host: string; address: string }

/**
 * Asks old addresses that were not asked yet, each at its own host where that leads here, and notes what they
 * answered; until the moment is over (milliseconds) or all are asked. Returns how many were.
 */
export async function askOldAddresses(until: number): Promise<number> {
  if (!hasInside()) return 0
  for (let asked = 0; ; ) {
    const rows = await system('addresses', listUnasked)
    if (rows.length === 0 || Date.now() >= until) return asked
    const answers: (Unasked & { status: number })[] = []
    const waiting = [...rows]
    const work = async () => {
      for (let row = waiting.shift(); row && Date.now() < until; row = waiting.shift())
        answers.push({ ...row, status: await statusOf(row) })
    }
    await Promise.all(Array.from({ length: side }, work))
    if (answers.length) await system('addresses', db => note(db, answers))
    asked += answers.length
  }
}

// Of offices that answer nobody nothing can be learned.
const listUnasked = (db: Db): Promise<Unasked[]> =>
  db
    .select({ officeId: oldAddresses.officeId, host: oldAddresses.host, address: oldAddresses.address })
    .from(oldAddresses)
    .where(
      and(
        isNull(oldAddresses.askedAt),
        inArray(
          oldAddresses.officeId,
          sql`(select ${offices.id} from ${offices} where ${offices.state} <> 'merged' and ${offices.quarantine} is null)`,
        ),
      ),
    )
    .orderBy(asc(oldAddresses.officeId), asc(oldAddresses.address))
    .limit(atOnce)

async function statusOf({ officeId, host, address }: Unasked) {
  const office = directory().officeById(officeId)
  if (!office) return 0
  const names = directory()
    .namesOf(officeId)
    .filter(name => hostOf(name) === host && directory().answerOf(name))
  const { status } = await askInside(names[0] ?? office.host, address)
  return status
}

// Only what was asked: it may lead elsewhere meanwhile, and then it is asked again.
const note = (db: Db, answers: (Unasked & { status: number })[]) =>
  db.execute(sql`
    update old_addresses set asked_at = now(), status = asked.status
    from unnest(${sql.param(answers.map(row => row.officeId))}::int[],
      ${sql.param(answers.map(row => row.host))}::text[], ${sql.param(answers.map(row => row.address))}::text[],
      ${sql.param(answers.map(row => row.status))}::int[]) as asked (office_id, host, address, status)
    where old_addresses.office_id = asked.office_id and old_addresses.address = asked.address
      and old_addresses.host = asked.host`)

/** Lets all old addresses of an office be asked once more. */
export const askAgain = (db: Db, officeId: number) =>
  db.update(oldAddresses).set({ askedAt: null, status: null }).where(eq(oldAddresses.officeId, officeId))
