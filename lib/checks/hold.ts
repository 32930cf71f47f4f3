import type { Db } from '../../db/doors.ts'
import type { FoundEntry } from '../entries/queries.ts'
import { Refusal } from '../refusal.ts'
import { readFacts } from './facts.ts'
import { blocking, findAll, isCovered } from './list.ts'
import { fileReading } from './pictures.ts'
import type { Finding, Written } from './schema.ts'

/** What the hold needs of an entry: its row and the version that would go out. */
export type Held = Pick<FoundEntry, 'entry' | 'version'>

/** Everything in an entry's latest version that must not go out as it is, answered by a reason or not. */
export async function findBlocking(db: Db, { entry, version }: Held): Promise<Finding[]> {
  const written = writtenOf({ entry, version })
  const facts = await readFacts(db, entry.officeId, { written, live: entry.liveVersionId !== null })
  return findAll(written, facts, blocking)
}

/** A version as the checks read it. */
export const writtenOf = ({ entry, version }: Held): Written => ({
  kind: entry.kind,
  title: version.title,
  summary: version.summary,
  fields: version.fields,
  document: version.document,
})

/** What still holds an entry back: no reason was given for it. */
export const listHolds = async (db: Db, held: Held): Promise<Finding[]> =>
  (await findBlocking(db, held)).filter(finding => !isCovered(finding, held.entry.justification))

/** Throws a Refusal (422) that names what holds the entry back, where anything does. */
export async function requireNoHold(db: Db, held: Held) {
  refuse(await listHolds(db, held))
}

/** As requireNoHold, for sending to an approver: a file that is still being read is waited for there. */
export async function requireSendable(db: Db, held: Held) {
  refuse((await listHolds(db, held)).filter(({ code }) => code !== fileReading.code))
}

function refuse(holds: Finding[]) {
  if (holds.length === 0) return
  throw new Refusal(sentenceOf(holds), {
    errors: { checks: sentenceOf(holds) },
    done: { holds: holds.length },
  })
}

const shown = 3

/** What holds a text back, in a sentence for whoever wanted to send or publish it. */
export function sentenceOf(holds: Finding[]) {
  const named = holds.slice(0, shown).map(({ sentence }) => sentence)
  const more = holds.length > shown ? `; dan ${holds.length - shown} hal lain` : ''
  const remedy = holds.some(({ personal }) => personal)
    ? 'Samarkan datanya, atau tulis alasan memuatnya di bagian “Sebelum dikirim”.'
    : holds[0]!.remedy
  return `Naskah ini ditahan. ${named.join('; ')}${more}. ${remedy}`
}

/** Throws a Refusal (403) for who would approve personal data for a reason of their own. */
export function requireOtherReason(personId: number, { entry }: Held, findings: Finding[]) {
  const own = entry.justification?.personId === personId
  if (!own || !findings.some(finding => isCovered(finding, entry.justification))) return
  throw new Refusal(
    'Anda sendiri yang menulis alasan memuat data pribadi di naskah ini. Minta penyunting lain untuk menerbitkannya.',
    { status: 403 },
  )
}

/** Before an entry goes out: nothing holds it, and a reason for personal data was read by a second person. */
export async function requireClear(db: Db, held: Held, personId: number, alone: boolean) {
  await requireNoHold(db, held)
  if (!alone && held.entry.justification) requireOtherReason(personId, held, await findBlocking(db, held))
}
