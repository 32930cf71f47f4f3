import { and, eq, lt } from 'drizzle-orm'
import { z } from 'zod'
import { authenticating } from '../../db/doors.ts'
import { auditEvents, memberships, people } from '../../db/tables/index.ts'
import { env } from '../env.ts'
import type { Office } from '../offices/schema.ts'
import { openSecret, totpStep, verifyPassword } from '../people/secrets.ts'
import { openSession } from '../session-store.ts'
import { storable } from '../storable.ts'
import { countTry, forgetTry } from './limits.ts'

export const credentials = z.object({
  email: z.string().trim().toLowerCase().max(254).transform(storable),
  password: z.string().max(1000),
  code: z
    .string()
    .max(20)
    .transform(text => text.replaceAll(/\s/g, '')),
})
type Credentials = z.infer<typeof credentials>
type From = { address: string; agent: string }

/** Why a login was refused: wrong (never says which part), or too many tries. */
export type LoginRefusal = 'salah' | 'terbatas'

/**
 * Signs a person in at one office's host with e-mail, password and a TOTP code (RFC 6238).
 * Returns the new session's id, or why not. Unknown and known addresses take equal time.
 */
export async function signIn(
  office: Office,
  given: Credentials,
  from: From,
): Promise<{ sid: string; maxAge: number } | { refusal: LoginRefusal }> {
  const account = `${office.institution}:${given.email}`
  if (!(await countTry(account, from.address))) return { refusal: 'terbatas' }
  const person = await findPerson(office, given.email)
  const rightPassword = await verifyPassword(person?.passwordHash, given.password)
  if (!person || !rightPassword || !(await useCode(person, given.code))) return { refusal: 'salah' }
  await forgetTry(account, from.address)
  await remember(person, office, from)
  return openSession(person, office, from)
}

type Person = NonNullable<Awaited<ReturnType<typeof findPerson>>>

// Someone who has no role in this office does not exist here.
async function findPerson(office: Office, email: string) {
  const rows = await authenticating(db =>
    db
      .select({
        id: people.id,
        name: people.name,
        email: people.email,
        institutionId: people.institutionId,
        passwordHash: people.passwordHash,
        totpSecret: people.totpSecret,
        demo: people.demo,
      })
      .from(people)
      .innerJoin(memberships, and(eq(memberships.personId, people.id), eq(memberships.officeId, office.id)))
      .where(
        and(
          eq(people.institutionId, office.institutionId),
          eq(people.email, email),
          eq(people.suspended, false),
        ),
      )
      .limit(1),
  )
  const person = rows[0]
  return person && (!person.demo || env().demo) ? person : undefined
}

// A step is used once: of two requests with the same code the database lets one raise the number.
async function useCode(person: Person, code: string) {
  const step = totpStep(openSecret(person.totpSecret, person), code)
  if (step === undefined) return false
  const raised = await authenticating(db =>
    db
      .update(people)
      .set({ totpLastStep: step, lastLoginAt: new Date() })
      .where(and(eq(people.id, person.id), lt(people.totpLastStep, step)))
      .returning({ id: people.id }),
  )
  return raised.length === 1
}

const remember = (person: Person, office: Office, from: From) =>
  authenticating(db =>
    db.insert(auditEvents).values({
      institutionId: office.institutionId,
      officeId: office.id,
      actorId: person.id,
      actorName: person.name,
      action: 'login.success',
      address: from.address,
    }),
  )
