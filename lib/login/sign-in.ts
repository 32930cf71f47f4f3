import { z } from 'zod'
import { authenticating } from '../../db/doors.ts'
import { auditEvents } from '../../db/tables/index.ts'
import type { Office } from '../offices/schema.ts'
import { verifyPassword } from '../people/secrets.ts'
import { openSession } from '../session-store.ts'
import { storable } from '../storable.ts'
import { type Account, findAccount } from './account.ts'
import { useCode } from './code.ts'
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
  const person = await findAccount(office, { email: given.email })
  const rightPassword = await verifyPassword(person?.passwordHash ?? undefined, given.password)
  if (!person || !rightPassword || !(await useCode(person, given.code))) return { refusal: 'salah' }
  await forgetTry(account, from.address)
  await remember(person, office, from)
  return openSession(person, office, from)
}

const remember = (person: Account, office: Office, from: From) =>
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
