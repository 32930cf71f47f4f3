import { and, asc, eq, gt } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import { earlierMedia, media, mediaUses } from '../../../db/tables/index.ts'
import { inPages } from './pages.ts'

type Medium = Omit<typeof media.$inferSelect, 'search'>

const atOnce = 50
const columns = {
  id: media.id,
  officeId: media.officeId,
  hash: media.hash,
  name: media.name,
  kind: media.kind,
  mime: media.mime,
  width: media.width,
  height: media.height,
  size: media.size,
  variants: media.variants,
  alt: media.alt,
  caption: media.caption,
  credit: media.credit,
  decorative: media.decorative,
  focalX: media.focalX,
  focalY: media.focalY,
  reading: media.reading,
  extracted: media.extracted,
  former: media.former,
  exposedAt: media.exposedAt,
  createdBy: media.createdBy,
  createdAt: media.createdAt,
}

/** Every medium of an office, in the order of their ids. */
export const listMedia = (db: Db, officeId: number) =>
  inPages<Medium>(atOnce, after =>
    db
      .select(columns)
      .from(media)
      .where(and(eq(media.officeId, officeId), after && gt(media.id, after.id)))
      .orderBy(asc(media.id))
      .limit(atOnce),
  )

/** Which entries use a medium: in their latest version, and in the live one. */
export const usesOf = (db: Db, mediaId: string) =>
  db
    .select({ entryId: mediaUses.entryId, live: mediaUses.live })
    .from(mediaUses)
    .where(eq(mediaUses.mediaId, mediaId))
    .orderBy(asc(mediaUses.entryId), asc(mediaUses.live))

/** The files a medium had before it was replaced, in the order of their ids. */
export const earlierOf = (db: Db, mediaId: string) =>
  db.select().from(earlierMedia).where(eq(earlierMedia.mediaId, mediaId)).orderBy(asc(earlierMedia.id))
