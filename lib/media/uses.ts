import { inArray } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries } from '../../db/tables/index.ts'
import { Refusal } from '../refusal.ts'
import { type MediumRow, mentionsOf } from './queries.ts'

const mostNamed = 3

/** Refuses to throw away what a text shows, or may show again, and says which: any version can be brought back. */
export async function refuseUsed(db: Db, medium: Pick<MediumRow, 'id' | 'kind'>) {
  const mentions = await mentionsOf(db, medium.id)
  if (mentions.length === 0) return
  const noun = medium.kind === 'picture' ? 'Foto' : 'Berkas'
  const ids = [...new Set(mentions.map(mention => mention.entryId))]
  const found = await db.select({ title: entries.title }).from(entries).where(inArray(entries.id, ids))
  const titles = found.slice(0, mostNamed).map(entry => `“${entry.title}”`)
  const more = ids.length - titles.length
  const where = [
    ...titles,
    ...(more > 0 ? [`${more} naskah ${titles.length ? 'lain' : 'yang sedang ditulis'}`] : []),
  ]
  throw new Refusal(
    `${noun} ini masih dipakai di ${where.join(', ')}, atau pernah dipakai di versi lamanya yang bisa dipulihkan. ` +
      'Bila isinya harus hilang, ganti dengan yang lain, lalu hapus yang semula.',
    { status: 409 },
  )
}
