import { and, eq, inArray, lt, type SQL, sql } from 'drizzle-orm'
import { system } from '../../db/doors.ts'
import { media } from '../../db/tables/index.ts'
import { markExposed } from '../checks/exposed.ts'
import { refreshLive } from '../entries/live-media.ts'
import { log } from '../log.ts'
import { shared } from '../shared.ts'
import { type Outcome, readStored } from './stored.ts'

type Pending = { id: string; hash: string; mime: string; name: string }

// Who took a file in reads it at once; the tick takes what a stopped process left behind.
const leftBehind = sql`now() - interval '2 minutes'`
const most = 20
// A tick comes each minute: some 7,000 a day, and the machine hardly notices.
const mostOld = 5

const desk = shared('readings', () => ({
  waiting: [] as string[],
  running: undefined as Promise<void> | undefined,
}))

/** Lets this process read a file that has just come, behind those that wait already. */
export function readSoon(mediaId: string) {
  desk.waiting.push(mediaId)
  desk.running ??= readWaiting().finally(() => {
    desk.running = undefined
  })
}

/** Resolves when this process has read what waits here. */
export const readingEnds = () => desk.running ?? Promise.resolve()

async function readWaiting() {
  for (let id = desk.waiting.shift(); id; id = desk.waiting.shift()) await readMedium(id)
}

/** Reads files that wait since longer, and a few that were stored before files were read. Returns how many. */
export async function tickReadings(): Promise<number> {
  const late = and(eq(media.reading, 'pending'), lt(media.createdAt, leftBehind))
  const ids = [...(await listUnread(late, most)), ...(await listUnread(eq(media.reading, 'none'), mostOld))]
  for (const id of ids) await readMedium(id)
  return ids.length
}

// In any order, so that those whose bytes cannot be had now hold up no other.
const listUnread = (where: SQL | undefined, limit: number) =>
  system('readings', async db => {
    const rows = await db
      .select({ id: media.id })
      .from(media)
      .where(and(eq(media.kind, 'file'), where))
      .orderBy(sql`random()`)
      .limit(limit)
    return rows.map(row => row.id)
  })

/**
 * Reads the text of one file into the library and into every live page that offers it. No row is locked meanwhile,
 * for a scan takes minutes: two processes may read the same one, and write the same. What a replacement has made old
 * is not written.
 */
export async function readMedium(id: string) {
  try {
    const pending = await system('readings', db => findPending(db, id))
    if (pending) await note(pending, await readStored(pending))
  } catch (error) {
    log.warn({ err: error, medium: id }, 'a file could not be read yet')
  }
}

type Db = Parameters<Parameters<typeof system>[1]>[0]

async function findPending(db: Db, id: string): Promise<Pending | undefined> {
  const [row] = await db
    .select({ id: media.id, hash: media.hash, mime: media.mime, name: media.name })
    .from(media)
    .where(and(eq(media.id, id), eq(media.kind, 'file'), inArray(media.reading, ['pending', 'none'])))
  return row
}

const note = ({ id, hash }: Pending, { reading, text }: Outcome) =>
  system('readings', async db => {
    const [written] = await db
      .update(media)
      .set({ reading, extracted: text })
      .where(and(eq(media.id, id), eq(media.hash, hash)))
      .returning({ id: media.id })
    if (!written) return
    await refreshLive(db, id)
    await markExposed(db, id)
  })
