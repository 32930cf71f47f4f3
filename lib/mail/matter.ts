import { eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries, type notices, offices, people, settings } from '../../db/tables/index.ts'
import { definitionOf } from '../entries/live-row.ts'
import { listContributors } from '../entries/queries.ts'
import type { Zone } from '../offices/schema.ts'
import type { FourEyes } from '../publishing.ts'
import type { NoticeDetail, NoticeKind } from './schema.ts'

/** All that a message is written from. */
export type Matter = {
  kind: NoticeKind
  officeId: number
  officeName: string
  zone: Zone
  fourEyes: FourEyes
  actorId: number | null
  actorName: string
  detail: NoticeDetail
  /** Who wrote or sent it. */
  writers: number[]
  contributors: number[]
  /** Whether the spam gate held it when it was sent. */
  gated: boolean
  entry?: { id: string; title: string; noun: string; place: string; path: string }
}

/** What a notice is about; undefined when its entry is gone. */
export async function findMatter(db: Db, notice: typeof notices.$inferSelect): Promise<Matter | undefined> {
  const [office] = await db
    .select({ name: offices.name, zone: offices.zone, fourEyes: settings.fourEyes })
    .from(offices)
    .leftJoin(settings, eq(settings.officeId, offices.id))
    .where(eq(offices.id, notice.officeId))
  const [actor] = notice.actorId
    ? await db.select({ name: people.name }).from(people).where(eq(people.id, notice.actorId))
    : []
  const matter: Matter = {
    kind: notice.kind,
    officeId: notice.officeId,
    officeName: office?.name ?? '',
    zone: office?.zone ?? 'Asia/Jakarta',
    fourEyes: office?.fourEyes ?? 'local',
    actorId: notice.actorId,
    actorName: actor?.name ?? 'Penerbitan terjadwal',
    detail: notice.detail,
    writers: [],
    contributors: [],
    gated: false,
  }
  if (!notice.entryId) return matter
  const [entry] = await db.select().from(entries).where(eq(entries.id, notice.entryId))
  if (!entry) return
  const definition = definitionOf(entry.kind)
  const { id, title, createdBy, submittedBy } = entry
  return {
    ...matter,
    writers: [createdBy, submittedBy].filter(person => person !== null),
    contributors: (await listContributors(db, id)).map(person => person.id),
    gated: entry.gated,
    entry: { id, title, noun: definition.noun, place: definition.place, path: definition.path(entry.slug) },
  }
}
