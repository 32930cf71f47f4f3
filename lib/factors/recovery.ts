import { createHmac, randomInt } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { recoveryCodes } from '../../db/tables/index.ts'
import { secretFor } from '../env.ts'

/** How many recovery codes a person has at a time. */
export const codesAtOnce = 10
const digits = 12

/** Twelve digits: any keyboard and any telephone line carries them, and none looks like another. */
export const isRecoveryCode = (code: string) => /^\d{12}$/.test(code)

/** As it is printed: 1234 5678 9012. */
const printed = (code: string) => code.replace(/(\d{4})(?=\d)/g, '$1 ')

/** Gives a person ten new codes; the old ones end. Returns them as printed: they are never seen again. */
export async function renewCodes(db: Db, personId: number): Promise<string[]> {
  const codes = Array.from({ length: codesAtOnce }, () =>
    Array.from({ length: digits }, () => randomInt(10)).join(''),
  )
  await db.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId))
  await db.insert(recoveryCodes).values(codes.map(code => ({ personId, hash: hashOf(personId, code) })))
  return codes.map(printed)
}

/** Whether this is a code of this person that was not used; from now on it is. */
export async function takeRecoveryCode(db: Db, personId: number, code: string): Promise<boolean> {
  const taken = await db
    .update(recoveryCodes)
    .set({ usedAt: new Date() })
    .where(and(eq(recoveryCodes.hash, hashOf(personId, code)), unused(personId)))
    .returning({ hash: recoveryCodes.hash })
  return taken.length === 1
}

/** How many codes are left. */
export const countCodes = (db: Db, personId: number) => db.$count(recoveryCodes, unused(personId))

const unused = (personId: number) => and(eq(recoveryCodes.personId, personId), isNull(recoveryCodes.usedAt))

// Keyed: whoever copies the table alone cannot try out twelve digits at home.
const hashOf = (personId: number, code: string) =>
  createHmac('sha256', secretFor('recovery')).update(`${personId} ${code}`).digest('base64url')
