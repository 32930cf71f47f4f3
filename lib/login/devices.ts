import { createHash, randomBytes } from 'node:crypto'
import { and, eq, inArray } from 'drizzle-orm'
import { authenticating, type Db } from '../../db/doors.ts'
import { devices } from '../../db/tables/index.ts'

/**
 * What a browser keeps to be known again: a random word for each person who has logged in with it, at most six. Only
 * its hash is in the database, it opens nothing by itself, and it changes at each login.
 */
export const deviceCookie = '__Host-perangkat'
/** Browsers keep a cookie at most this long (RFC 6265bis §5.5), in seconds. */
export const deviceLifetime = 400 * 24 * 3600
const mostPeople = 6

const hashOf = (word: string) => createHash('sha256').update(word).digest('hex')
const wordsIn = (cookie: string) =>
  cookie
    .split('.')
    .filter(word => /^[\w-]{22}$/.test(word))
    .slice(0, mostPeople)

/** Which known browser of this person a request comes from; undefined for one they never logged in with. */
export async function findDevice(personId: number, cookie: string) {
  const words = wordsIn(cookie)
  if (!words.length) return
  const [device] = await authenticating(db => select(db, personId, words))
  return device
}

const select = (db: Db, personId: number, words: string[]) =>
  db
    .select({ id: devices.id, tokenHash: devices.tokenHash })
    .from(devices)
    .where(and(eq(devices.personId, personId), inArray(devices.tokenHash, words.map(hashOf))))

/** Knows this browser from now on. Returns what it is to keep, and whether it was unknown. */
export async function rememberDevice(db: Db, personId: number, cookie: string, agent: string) {
  const words = wordsIn(cookie)
  const known = words.length ? (await select(db, personId, words))[0] : undefined
  const word = randomBytes(16).toString('base64url')
  const row = { tokenHash: hashOf(word), agent: agent.slice(0, 300), seenAt: new Date() }
  if (known) await db.update(devices).set(row).where(eq(devices.id, known.id))
  else await db.insert(devices).values({ ...row, personId })
  const others = words.filter(other => hashOf(other) !== known?.tokenHash)
  return { cookie: [word, ...others].slice(0, mostPeople).join('.'), isNew: !known }
}
