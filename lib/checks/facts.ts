import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { media, settings } from '../../db/tables/index.ts'
import { localInput } from '../dates.ts'
import { zoneOf } from '../offices/zone.ts'
import { findCalm } from '../stages/calm.ts'
import { filesIn } from './blocks.ts'
import { numbersIn } from './numbers.ts'
import { countPersonal } from './personal.ts'
import type { Facts, FileFact, Written } from './schema.ts'

/** A reading that takes longer than this has failed; waiting for it would keep a text for ever. Milliseconds. */
const readingTakes = 10 * 60_000

/** What the checks must know of an office's matter; dead links are asked for apart, by those who show them. */
export async function readFacts(
  db: Db,
  officeId: number,
  { written, live }: { written: Written; live: boolean },
): Promise<Facts> {
  const ownNumbers = await readOwnNumbers(db, officeId)
  const ids = filesIn(written).map(({ file }) => file.mediaId)
  return {
    now: localInput(new Date(), await zoneOf(db, officeId)),
    live,
    ownNumbers,
    dead: [],
    calm: await findCalm(db, officeId),
    files: await readFiles(db, officeId, ids, ownNumbers),
  }
}

/** The mobile numbers an office gives to everyone. */
export async function readOwnNumbers(db: Db, officeId: number): Promise<string[]> {
  const [row] = await db
    .select({ contact: settings.contact })
    .from(settings)
    .where(eq(settings.officeId, officeId))
  return row ? numbersIn([row.contact.phone, ...row.contact.address].join('\n')) : []
}

/** What is known of these files of an office: how they were read, and how much personal data is in them. */
export async function readFiles(db: Db, officeId: number, ids: string[], own: string[]): Promise<FileFact[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select({
      mediaId: media.id,
      name: media.name,
      hash: media.hash,
      reading: media.reading,
      extracted: media.extracted,
      createdAt: media.createdAt,
    })
    .from(media)
    .where(and(eq(media.officeId, officeId), inArray(media.id, ids)))
  return rows.map(({ extracted, createdAt, ...row }) => ({
    ...row,
    fresh: Date.now() - createdAt.getTime() < readingTakes,
    personal: countPersonal(extracted, own),
  }))
}
