import { and, asc, eq } from 'drizzle-orm'
import { authenticating, type Db } from '../../db/doors.ts'
import { passkeys } from '../../db/tables/index.ts'

/** How many passkeys one person may have. */
export const mostPasskeys = 20

/** The passkeys of a person, oldest first. */
export const listPasskeys = (db: Db, personId: number) =>
  db.select().from(passkeys).where(eq(passkeys.personId, personId)).orderBy(asc(passkeys.id))
export type Passkey = Awaited<ReturnType<typeof listPasskeys>>[number]

/** A passkey of this person; undefined for anybody else's. */
export async function findOwnKey(db: Db, personId: number, id: number) {
  const [key] = await db
    .select()
    .from(passkeys)
    .where(and(eq(passkeys.id, id), eq(passkeys.personId, personId)))
  return key
}

/** Keeps a new passkey; false when the same is there already. */
export async function addKey(db: Db, key: typeof passkeys.$inferInsert) {
  const added = await db.insert(passkeys).values(key).onConflictDoNothing().returning({ id: passkeys.id })
  return added.length === 1
}

export const nameKey = (db: Db, id: number, name: string) =>
  db.update(passkeys).set({ name }).where(eq(passkeys.id, id))

export const removeKey = (db: Db, id: number) => db.delete(passkeys).where(eq(passkeys.id, id))

/** A passkey by the name its authenticator gave it. */
export const findKey = (credentialId: string) =>
  authenticating(async db => {
    const [key] = await db.select().from(passkeys).where(eq(passkeys.credentialId, credentialId))
    return key
  })

/** Counts one use; false where another answer was quicker: it finds another number than it read. */
export async function countUse(key: Passkey, counter: number) {
  const counted = await authenticating(db =>
    db
      .update(passkeys)
      .set({ counter, usedAt: new Date() })
      .where(and(eq(passkeys.id, key.id), eq(passkeys.counter, key.counter)))
      .returning({ id: passkeys.id }),
  )
  return counted.length === 1
}
