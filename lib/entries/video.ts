import { z } from 'zod'
import { pictureSchema } from '../media/picture.ts'
import { videoOf } from '../media/video.ts'

export { frameAddress, type VideoProvider, videoOf, watchAddress } from '../media/video.ts'

/** A video elsewhere, with a poster kept here: nothing is loaded from elsewhere before the visitor asks. */
export const videoSchema = z
  .object({
    url: z.string().trim(),
    title: z.string().trim().min(1, 'Beri judul videonya.').max(200, 'Judul video paling panjang 200 huruf.'),
    poster: pictureSchema.nullable().default(null),
  })
  .transform((video, ctx) => {
    const found = videoOf(video.url)
    if (found) return { ...video, ...found }
    ctx.addIssue('Tautan video harus dari YouTube atau Vimeo, misalnya https://youtu.be/….')
    return z.NEVER
  })
export type Video = z.infer<typeof videoSchema>
