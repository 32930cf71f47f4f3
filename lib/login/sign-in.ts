import { z } from 'zod'
import { authenticating } from '../../db/doors.ts'
import { acceptCode } from '../factors/code.ts'
import { log } from '../log.ts'
import type { Office } from '../offices/schema.ts'
import { Busy } from '../people/hashing.ts'
import { verifyPassword } from '../people/secrets.ts'
import { storable } from '../storable.ts'
import { type Account, findAccount } from './account.ts'
import { type Admitted, admit, type From } from './admit.ts'
import { agentWords } from './agent-words.ts'
import { findDevice } from './devices.ts'
import { forgive, waitFor } from './limits.ts'
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
/**
 * Why a login was refused: wrong (never says which part), too many tries, a telephone whose clock is wrong, which is
 * told to nobody but who knew the password, or too many people at once.
 */
export type LoginRefusal = 'salah' | 'jam' | 'terbatas' | 'penuh'
export type Refused = {
  refusal: LoginRefusal
  /** Seconds until another try is worth while. */
  wait?: number
}

/**
 * Signs a person in at one office's host with e-mail, password and a code: TOTP (RFC 6238) or a recovery code.
 * Returns the new session's id, or why not. Unknown and known addresses take equal time.
 */
export async function signIn(office: Office, given: Credentials, from: From): Promise<Admitted | Refused> {
  const person = await findAccount(office, { email: given.email })
  const device = await findDevice(person?.id ?? 0, from.devices ?? '')
  const account = `${office.institution}:${given.email}`
  const attempt = { account, address: from.address, device: device?.id }
  const wait = await waitFor(attempt, () => person && noteGuessing(office, person, from))
  if (wait) return { refusal: 'terbatas', wait }
  const right = await isPassword(person, given.password)
  if (right === 'busy') return { refusal: 'penuh', wait: 5 }
  if (!person || !right) return { refusal: 'salah' }
  const code = await acceptCode(person, given.code)
  if (code !== 'right') return { refusal: code === 'clock' ? 'jam' : 'salah' }
  await forgive(attempt)
  return admit(person, office, from)
}

// Once for each budget that is used up; not waited for, or it would take longer where the account exists.
const noteGuessing = (office: Office, person: Account, { address, agent }: From) =>
  void authenticating(db =>
    noteOwn(db, office, person, { action: 'login.refused', address, detail: { device: agentWords(agent) } }),
  ).catch(error => log.warn({ err: error }, 'a refused login could not be noted'))

async function isPassword(person: Account | undefined, password: string) {
  try {
    return await verifyPassword(person?.passwordHash ?? undefined, password)
  } catch (error) {
    if (error instanceof Busy) return 'busy'
    throw error
  }
}
