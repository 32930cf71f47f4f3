import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { authenticating } from '../../db/doors.ts'
import { people } from '../../db/tables/index.ts'
import { acceptCode } from '../factors/code.ts'
import type { Office } from '../offices/schema.ts'
import { verifyPassword } from '../people/secrets.ts'
import { openSession } from '../session-store.ts'
import { storable } from '../storable.ts'
import { type Account, findAccount } from './account.ts'
import { countTry, forgetTry } from './limits.ts'
import { noteOwn } from './note.ts'

export const emailInput = z.string().trim().toLowerCase().max(254).transform(storable)

export const credentials = z.object({
  email: emailInput,
  password: z.string().max(1000),
  code: z
    .string()
    .max(20)
    .transform(text => text.replaceAll(/\s/g, '')),
})
type Credentials = z.infer<typeof credentials>
export type From = { address: string; agent: string }

/**
 * Why a login was refused: wrong (never says which part), too many tries, or a telephone whose clock is wrong, which is
 * told to nobody but who knew the password.
 */
export type LoginRefusal = 'salah' | 'jam' | 'terbatas'

/**
 * Signs a person in at one office's host with e-mail, password and a code: TOTP (RFC 6238) or a recovery code.
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
  if (!person || !rightPassword) return { refusal: 'salah' }
  const code = await acceptCode(person, given.code)
  if (code !== 'right') return { refusal: code === 'clock' ? 'jam' : 'salah' }
  await forgetTry(account, from.address)
  return admit(person, office, from)
}

/** Lets a person in who has shown who they are, by whatever means: a session, and a row in the log. */
export async function admit(person: Account, office: Office, from: From) {
  await authenticating(async db => {
    await db.update(people).set({ lastLoginAt: new Date() }).where(eq(people.id, person.id))
    await noteOwn(db, office, person, { action: 'login.success', address: from.address })
  })
  return openSession(person, office, from)
}
