import { and, eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { earlierMedia, media, mediaReplacements } from '../../db/tables/index.ts'
import { refreshLive, unsettle } from '../entries/live-media.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { refusePersonal } from './hold.ts'
import { type MediumRow, mentionsOf } from './queries.ts'

type Bytes = Pick<MediumRow, 'hash' | 'mime' | 'width' | 'height' | 'size' | 'variants'>
type Reading = Partial<Pick<MediumRow, 'reading' | 'extracted'>>

/**
 * Gives a medium the file of another one that nothing uses, which is gone then. Address, name and words stay; what
 * it was is kept beside it. Resolves to how many live pages changed, and to the file it was. Throws a Refusal when the two do not fit.
 */
export async function replaceWith(db: Db, actor: Actor, medium: MediumRow, other: MediumRow, reason: string) {
  await refuseUnfit(db, medium, other)
  await refusePersonal(db, medium, other)
  await db.delete(media).where(eq(media.id, other.id))
  const { reading, extracted } = other
  return exchange(db, actor, medium, { ...other, reading, extracted }, reason)
}

/** Gives a medium a file back that it had before. */
export async function putBack(db: Db, actor: Actor, medium: MediumRow, earlierId: string) {
  const earlier = await requireEarlier(db, medium, earlierId)
  await db.delete(earlierMedia).where(eq(earlierMedia.id, earlierId))
  const read: Reading = medium.kind === 'file' ? { reading: 'pending', extracted: '' } : {}
  return exchange(db, actor, medium, { ...earlier, ...read }, 'Dikembalikan ke berkas sebelumnya.')
}

async function exchange(db: Db, actor: Actor, medium: MediumRow, next: Bytes & Reading, reason: string) {
  const { hash, mime, width, height, size, variants } = medium
  const was = { hash, name: medium.name, mime, width, height, size, variants }
  const told = { reason, replacedBy: actor.personId, replacedAt: new Date() }
  const [earlier] = await db
    .insert(earlierMedia)
    .values({ ...was, ...told, officeId: medium.officeId, mediaId: medium.id })
    .onConflictDoUpdate({ target: [earlierMedia.mediaId, earlierMedia.hash], set: told })
    .returning({ id: earlierMedia.id })
  const former = new Set([...medium.former, hash.slice(0, 12)])
  former.delete(next.hash.slice(0, 12))
  await db
    .update(media)
    .set({
      ...bytesOf(next),
      former: [...former],
      exposedAt: null,
      ...(next.reading ? { reading: next.reading, extracted: next.extracted } : {}),
    })
    .where(eq(media.id, medium.id))
  await unsettle(db, medium.id)
  return { pages: await refreshLive(db, medium.id), earlierId: earlier!.id }
}

const bytesOf = ({ hash, mime, width, height, size, variants }: Bytes) => ({
  hash,
  mime,
  width,
  height,
  size,
  variants,
})

/** Throws a Refusal where the file of `other` cannot become that of `medium`. */
export async function refuseUnfit(db: Db, medium: MediumRow, other: MediumRow) {
  const noun = medium.kind === 'picture' ? 'Foto' : 'Berkas'
  if (other.id === medium.id) throw new Refusal(`${noun} itu sama dengan yang sekarang. Pilih yang lain.`)
  if (other.kind !== medium.kind || other.mime !== medium.mime)
    throw new Refusal(
      medium.kind === 'picture'
        ? 'Penggantinya harus foto juga.'
        : 'Jenis berkasnya berbeda, padahal alamatnya tetap. Pilih berkas sejenis, atau unggah sebagai berkas baru.',
    )
  if ((await mentionsOf(db, other.id)).length)
    throw new Refusal(
      `${noun} ini sudah ada di pustaka sebagai “${other.name}” dan dipakai di naskah lain. Pilih yang lain, atau pasang yang itu langsung di naskah.`,
    )
}

/** A file that a medium had. Throws a Refusal where it is gone, or in the library by itself meanwhile. */
export async function requireEarlier(db: Db, medium: MediumRow, earlierId: string) {
  const [earlier] = await db
    .select()
    .from(earlierMedia)
    .where(and(eq(earlierMedia.id, earlierId), eq(earlierMedia.mediaId, medium.id)))
  if (!earlier) throw gone()
  const [taken] = await db
    .select({ name: media.name })
    .from(media)
    .where(and(eq(media.hash, earlier.hash), eq(media.officeId, medium.officeId)))
  if (taken)
    throw new Refusal(
      `Berkas itu sekarang ada di pustaka sebagai “${taken.name}”. Hapus yang itu lebih dulu.`,
    )
  return earlier
}

const gone = () => new Refusal('Berkas itu sudah tidak ada. Muat ulang halaman.', { status: 409 })

/** Forgets a file that a medium had; its bytes go with the next clean-up. */
export async function forgetEarlier(db: Db, medium: MediumRow, earlierId: string) {
  const waits = await db.$count(mediaReplacements, eq(mediaReplacements.earlierId, earlierId))
  if (waits > 0)
    throw new Refusal('Berkas itu masih dibandingkan dengan penggantinya. Selesaikan dulu penggantiannya.', {
      status: 409,
    })
  const [forgotten] = await db
    .delete(earlierMedia)
    .where(and(eq(earlierMedia.id, earlierId), eq(earlierMedia.mediaId, medium.id)))
    .returning({ hash: earlierMedia.hash })
  if (!forgotten) throw gone()
  return forgotten.hash
}
