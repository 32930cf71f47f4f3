import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { visiting } from '../../db/doors.ts'
import { cutJpeg } from '../media/jpeg.ts'
import { findShown } from '../media/shown.ts'
import { directory } from '../offices/directory.ts'
import type { Office } from '../offices/schema.ts'
import { shared } from '../shared.ts'
import { entryCard, officeCard, type Planned } from './cards.ts'
import { drawJpeg } from './draw.ts'
import { type Format, formats } from './formats.ts'
import { keepDrawn, readKept } from './kept.ts'
import { findShared } from './queries.ts'

export type Picture = { etag: string; bytes: Buffer }

/** Too many pictures wait to be drawn. */
export class TooMany extends Error {}

/** The picture of a live entry, or of the office; undefined when the entry is not live. Throws TooMany. */
export async function sharePicture(
  office: Office,
  entryId?: string,
  format: Format = 'link',
): Promise<Picture | undefined> {
  const planned = entryId ? await planOf(office, entryId) : officeCard(office)
  if (!planned) return
  const medium = planned.photo ? await findShown(office, planned.photo, {}) : undefined
  const photo = medium?.open && medium.kind === 'picture' ? medium : undefined
  const key = createHash('sha256')
    .update(JSON.stringify([version, format, planned.card, photo?.hash]))
    .digest('hex')
    .slice(0, 32)
  const kept = await readKept(key)
  const bytes = kept ?? (await drawnOnce(key, () => draw(key, format, planned, photo)))
  return { etag: `"${key}"`, bytes }
}

/** Part of what a picture is kept under: another drawing of the same words is another picture. */
const version = 1

type Plan = { planned: Planned | undefined; generation: string }
const plans = () => shared('share.plans', () => new LRUCache<string, Plan>({ max: 5000 }))

// Asked of the database once a generation, also for what is not live any more.
async function planOf(office: Office, entryId: string) {
  const key = `${office.id} ${entryId}`
  const generation = directory().generationOf(office.id)
  const known = plans().get(key)
  if (known?.generation === generation) return known.planned
  const entry = await visiting(office.id, db => findShared(db, office.id, entryId))
  const planned = entry && entryCard(office, entry)
  plans().set(key, { planned, generation })
  return planned
}

type Photo = NonNullable<Awaited<ReturnType<typeof findShown>>>

const mostWaiting = 30
const drawing = () =>
  shared('share.drawing', () => ({ last: Promise.resolve(), under: new Map<string, Promise<Buffer>>() }))

// One at a time: each takes a processor for a fifth of a second, and pages are rendered beside it.
function drawnOnce(key: string, draw: () => Promise<Buffer>) {
  const queue = drawing()
  const known = queue.under.get(key)
  if (known) return known
  if (queue.under.size >= mostWaiting) throw new TooMany()
  const work = queue.last.then(draw).finally(() => queue.under.delete(key))
  queue.under.set(key, work)
  queue.last = work.then(
    () => undefined,
    () => undefined,
  )
  return work
}

async function draw(key: string, format: Format, { card }: Planned, photo: Photo | undefined) {
  const { size, sight, draw } = formats[format]
  const cut = photo && (await cutJpeg(photo, sight))
  const address = cut && `data:image/jpeg;base64,${cut.toString('base64')}`
  const bytes = await drawJpeg(draw({ ...card, photo: address }), size)
  await keepDrawn(key, bytes)
  return bytes
}
