import { z } from 'zod'
import { pictureSchema } from '../media/picture.ts'

export type VideoProvider = 'youtube' | 'vimeo'

/** Which video an address of YouTube or Vimeo means; undefined for any other address. */
export function videoOf(address: string): { provider: VideoProvider; id: string } | undefined {
  if (!URL.canParse(address)) return
  const { protocol, hostname, pathname, searchParams } = new URL(address)
  if (protocol !== 'https:' && protocol !== 'http:') return
  const host = hostname.replace(/^(www|m)\./, '')
  const [first = '', second = ''] = pathname.split('/').filter(Boolean)
  const [provider, id] =
    host === 'youtu.be'
      ? (['youtube', first] as const)
      : host === 'youtube.com' || host === 'youtube-nocookie.com'
        ? (['youtube', first === 'watch' ? searchParams.get('v') : inPath.has(first) ? second : ''] as const)
        : host === 'vimeo.com'
          ? (['vimeo', first] as const)
          : host === 'player.vimeo.com' && first === 'video'
            ? (['vimeo', second] as const)
            : (['youtube', ''] as const)
  return id && shapes[provider].test(id) ? { provider, id } : undefined
}

const inPath = new Set(['embed', 'shorts', 'live'])
const shapes = { youtube: /^[\w-]{11}$/, vimeo: /^\d{6,12}$/ }

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

/** The video's own page, for people who watch it there. */
export const watchAddress = ({ provider, id }: Pick<Video, 'provider' | 'id'>) =>
  provider === 'youtube' ? `https://www.youtube.com/watch?v=${id}` : `https://vimeo.com/${id}`

/** What is framed after the visitor asked for it: the providers' players that set no cookie before playing. */
export const frameAddress = ({ provider, id }: Pick<Video, 'provider' | 'id'>) =>
  provider === 'youtube'
    ? `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`
    : `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1`
