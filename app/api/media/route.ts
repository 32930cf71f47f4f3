import { z } from 'zod'
import { focusOf } from '../../../lib/media/focus.ts'
import { type ListedMedium, listMedia } from '../../../lib/media/queries.ts'
import { officeRoute } from '../naskah/answering.ts'

/** A page of the office's library, as whoever writes chooses from it: photos with their words, or files. */
export const GET = officeRoute({
  permission: 'media.read',
  writes: false,
  input: z.object({
    q: z.string().trim().max(120).default(''),
    jenis: z.enum(['foto', 'berkas']),
    halaman: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  run: async ({ db, input: { q, jenis, halaman } }) => {
    const { rows, ...list } = await listMedia(db, { q, sort: jenis, page: halaman })
    return { ...list, found: rows.map(row => (jenis === 'foto' ? photoOf(row) : fileOf(row))) }
  },
})

const photoOf = ({
  id,
  hash,
  width,
  height,
  alt,
  decorative,
  caption,
  credit,
  name,
  ...focal
}: ListedMedium) => ({
  name,
  picture: { mediaId: id, hash, width, height, alt, decorative, caption, credit, focus: focusOf(focal) },
})

const fileOf = ({ id, hash, name, mime, size, caption }: ListedMedium) => ({
  name: caption || name,
  file: { mediaId: id, hash, name, mime, size },
})
