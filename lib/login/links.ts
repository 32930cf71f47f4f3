import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { authenticating, type Db } from '../../db/doors.ts'
import { accountLinks } from '../../db/tables/index.ts'
import type { Office } from '../offices/schema.ts'
import { type Account, findAccount } from './account.ts'
import { type LinkKind, linkKinds } from './link-kinds.ts'

type NewLink = {
  kind: LinkKind
  personId: number
  officeId: number
  createdBy?: number
  /** Said on the telephone, asked for beside the link. */
  spoken?: string
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

/** Lets a person use one link of this kind; the link is made when its mail is sent. Returns the number to tell it by. */
export async function allowLink(db: Db, { kind, personId, officeId, createdBy, spoken }: NewLink) {
  // Written out, for the centre's door may fill just these columns.
  const { rows } = await db.execute<{ id: number }>(
    sql`insert into ${accountLinks} (kind, person_id, office_id, created_by, spoken_hash, expires_at)
      values (${kind}, ${personId}, ${officeId}, ${createdBy ?? null}, ${spoken ? hashSpoken(spoken) : null},
        now() + ${linkKinds[kind].hours} * interval '1 hour')
      returning id`,
  )
  return rows[0]!.id
}

/** Makes the link for a letter that goes out now; one made for an earlier try opens nothing any more. */
export async function makeToken(db: Db, linkId: number): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await db
    .update(accountLinks)
    .set({ tokenHash: hashOf(token) })
    .where(eq(accountLinks.id, linkId))
  return token
}

export type OpenLink = { id: number; kind: LinkKind; spokenHash: string | null; account: Account }

const open = and(isNull(accountLinks.usedAt), gt(accountLinks.expiresAt, sql`now()`))

/** What a link opens on this office's site; undefined when it is used, too old, of another office, or invented. */
export async function findLink(office: Office, token: string): Promise<OpenLink | undefined> {
  if (!/^[\w-]{43}$/.test(token)) return
  const [link] = await authenticating(db =>
    db
      .select()
      .from(accountLinks)
      .where(and(eq(accountLinks.tokenHash, hashOf(token)), eq(accountLinks.officeId, office.id), open)),
  )
  const account = link && (await findAccount(office, { personId: link.personId }))
  return account && { id: link.id, kind: link.kind, spokenHash: link.spokenHash, account }
}

/** Uses a link up. Of two who do so at once one gets true. */
export async function useLink(db: Db, id: number): Promise<boolean> {
  const used = await db
    .update(accountLinks)
    .set({ usedAt: sql`now()` })
    .where(and(eq(accountLinks.id, id), open))
    .returning({ id: accountLinks.id })
  return used.length === 1
}

/** Uses up whatever links a person still has. */
export const dropLinks = (db: Db, personId: number) =>
  db
    .update(accountLinks)
    .set({ usedAt: sql`now()` })
    .where(and(eq(accountLinks.personId, personId), isNull(accountLinks.usedAt)))

/** Whether this is the code that was said on the telephone; hyphens, spaces and capitals do not matter. */
export const isSpoken = (hash: string, given: string) => hash === hashSpoken(given)

const hashSpoken = (code: string) => hashOf(`lisan ${code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`)
