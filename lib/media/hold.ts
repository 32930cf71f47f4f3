import { eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { mediaUses } from '../../db/tables/index.ts'
import { readFiles, readOwnNumbers } from '../checks/facts.ts'
import { type PersonalSort, personalSorts } from '../checks/schema.ts'
import { Refusal } from '../refusal.ts'
import type { MediumRow } from './queries.ts'

/**
 * Refuses a file for pages that show the old one at once, while its text is being read or where personal data is
 * found in it: replacing must be no way around the hold of lib/checks/hold.ts.
 */
export async function refusePersonal(db: Db, medium: MediumRow, newer: MediumRow) {
  const { officeId } = medium
  const used = await db
    .select({ id: mediaUses.entryId })
    .from(mediaUses)
    .where(eq(mediaUses.mediaId, medium.id))
  if (newer.kind !== 'file' || used.length === 0) return
  const [fact] = await readFiles(db, officeId, [newer.id], await readOwnNumbers(db, officeId))
  if (fact?.reading === 'pending' && fact.fresh)
    throw new Refusal('Isi berkas ini masih kami baca. Tunggu sebentar, lalu tekan tombolnya lagi.')
  const counts = Object.entries(fact?.personal ?? {}) as [PersonalSort, number][]
  if (counts.length === 0) return
  const what = counts.map(([sort, count]) => `${count} ${personalSorts[sort]}`).join(', ')
  throw new Refusal(
    `Berkas ini memuat ${what}. Samarkan dulu. Bila memang harus dimuat, pasang sebagai berkas baru di naskahnya dan tulis alasannya di sana.`,
  )
}
