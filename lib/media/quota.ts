import { eq, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { mediaQuotas } from '../../db/tables/index.ts'
import { Refusal } from '../refusal.ts'
import { formatSize } from './size.ts'

/** What an office may keep where the centre set nothing else, bytes: some 15,000 photos, or 5,000 with their papers. */
export const usualQuota = 10_000_000_000

/** What an office keeps and may keep, bytes; and how many media that are. Earlier files count too. */
export async function readQuota(db: Db, officeId: number) {
  const { rows } = await db.execute<{ used: string; count: string }>(sql`
    with kept as (
      select kind, size, variants, 1 as counted from media where office_id = ${officeId}
      union all
      select case when width > 0 then 'picture' else 'file' end, size, variants, 0
      from earlier_media where office_id = ${officeId})
    select coalesce(sum(case when kind = 'file' then size
      else (select coalesce(sum((one ->> 'size')::bigint), 0) from jsonb_array_elements(variants) one) end), 0) as used,
      coalesce(sum(counted), 0) as count
    from kept`)
  const [set] = await db.select().from(mediaQuotas).where(eq(mediaQuotas.officeId, officeId))
  return {
    used: Number(rows[0]!.used),
    count: Number(rows[0]!.count),
    most: set?.bytes ?? usualQuota,
  }
}
export type Quota = Awaited<ReturnType<typeof readQuota>>

/** Refuses what would not fit any more, with what to do. `bytes` is what is about to come. */
export async function refuseWhenFull(db: Db, officeId: number, bytes: number) {
  const { used, most } = await readQuota(db, officeId)
  if (used + bytes <= most) return
  throw new Refusal(
    `Ruang media kantor ini tidak cukup: ${formatSize(used)} dari ${formatSize(most)} sudah terpakai. ` +
      'Hapus media yang belum dipakai di Pustaka media, atau minta admin sistem di pusat menambah ruang.',
  )
}
