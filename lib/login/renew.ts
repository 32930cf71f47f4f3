import { and, eq, isNull, ne } from 'drizzle-orm'
import { authenticating, type Db } from '../../db/doors.ts'
import { devices, people, sessions } from '../../db/tables/index.ts'
import { acceptCode } from '../factors/code.ts'
import { hasFactor } from '../factors/queries.ts'
import { tell } from '../mail/tell.ts'
import type { Office } from '../offices/schema.ts'
import { hashPassword } from '../people/secrets.ts'
import type { Account } from './account.ts'
import { type Admitted, admit, type From } from './admit.ts'
import { forgive, waitFor } from './limits.ts'
import { dropLinks, findLink, isSpoken, type OpenLink, useLink } from './links.ts'
import { noteOwn } from './note.ts'
import { faultOf, ownWords, type PassphraseFault } from './passphrase.ts'

type Given = { passphrase: string; code: string; spoken: string }

/** Why no passphrase was set: the link opens nothing, too many tries, a wrong code, or the passphrase itself. */
export type RenewalRefusal = 'mati' | 'terbatas' | 'kode' | 'jam' | 'lisan' | PassphraseFault

/**
 * Sets the passphrase of whoever holds this link, ends their other sessions, and opens one here. The link alone is
 * not enough for an account in use: a reset wants its second factor, a renewal the code said on the telephone.
 */
export async function setByLink(
  office: Office,
  token: string,
  given: Given,
  from: From,
): Promise<Admitted | { refusal: RenewalRefusal; wait?: number }> {
  const link = await findLink(office, token)
  if (!link || !(await isForSetting(link))) return { refusal: 'mati' }
  const { account } = link
  const fault = await faultOf(given.passphrase, ownWords(account, office))
  if (fault) return { refusal: fault }
  const attempt = { account: `tautan:${account.id}`, address: from.address }
  const wait = await waitFor(attempt)
  if (wait) return { refusal: 'terbatas', wait }
  if (link.spokenHash && !isSpoken(link.spokenHash, given.spoken)) return { refusal: 'lisan' }
  if (link.kind === 'reset') {
    const code = await acceptCode(account, given.code)
    if (code !== 'right') return { refusal: code === 'clock' ? 'jam' : 'kode' }
  }
  const passwordHash = await hashPassword(given.passphrase)
  const set = await authenticating(async db => {
    if (!(await useLink(db, link.id))) return false
    await replacePassphrase(db, { account, office, passwordHash, from, action: `passphrase.${link.kind}` })
    return true
  })
  if (!set) return { refusal: 'mati' }
  await forgive(attempt)
  return admit(account, office, from)
}

/**
 * Whether a passphrase may be set by this link. An invitation is for who cannot log in yet: it never changes the
 * passphrase of an account in use. A reset is for who has a second factor: without one the mailbox would be enough.
 */
export async function isForSetting({ kind, account }: OpenLink): Promise<boolean> {
  const secured = await authenticating(db => hasFactor(db, account.id))
  return kind === 'reset' ? secured : (kind === 'invite' || kind === 'renew') && !secured
}

type Replacing = {
  account: Pick<Account, 'id' | 'name'>
  office: Office
  passwordHash: string
  from: From
  action: string
  /** The session that goes on, by its hash. */
  keep?: string
}

/** Writes a new passphrase, ends the other sessions, forgets devices and links, and tells the person. */
export async function replacePassphrase(db: Db, replacing: Replacing) {
  const { account, office, passwordHash, from, action, keep } = replacing
  await db.update(people).set({ passwordHash, passphraseDue: false }).where(eq(people.id, account.id))
  await endSessions(db, account.id, keep)
  await dropLinks(db, account.id)
  await noteOwn(db, office, account, { action, address: from.address })
  const at = new Date().toISOString()
  const detail = { account: { personId: account.id, address: from.address, at } }
  await tell(db, { officeId: office.id, kind: 'passphrase', detail })
}

/** Ends a person's sessions at every office, but the one with this hash; what they logged in from is unknown again. */
export async function endSessions(db: Db, personId: number, keep?: string) {
  await db
    .update(sessions)
    .set({ revokedAt: new Date() })
    .where(
      and(
        eq(sessions.personId, personId),
        isNull(sessions.revokedAt),
        keep ? ne(sessions.idHash, keep) : undefined,
      ),
    )
  await db.delete(devices).where(eq(devices.personId, personId))
}
