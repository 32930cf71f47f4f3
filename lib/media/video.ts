export type VideoProvider = 'youtube' | 'vimeo'
export type VideoRef = { provider: VideoProvider; id: string }

/** Which video an address of YouTube or Vimeo means; undefined for any other address. */
export function videoOf(address: string): VideoRef | undefined {
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
  return isVideo(provider, id) ? { provider, id } : undefined
}

const inPath = new Set(['embed', 'shorts', 'live'])
const shapes = { youtube: /^[\w-]{11}$/, vimeo: /^\d{6,12}$/ }

/** Whether this names a video that a provider could have. */
export const isVideo = (provider: unknown, id: unknown): id is string =>
  (provider === 'youtube' || provider === 'vimeo') && typeof id === 'string' && shapes[provider].test(id)

/** The provider's name as people write it. */
export const providerNames: Record<VideoProvider, string> = { youtube: 'YouTube', vimeo: 'Vimeo' }

/** The video's own page, for people who watch it there. */
export const watchAddress = ({ provider, id }: VideoRef) =>
  provider === 'youtube' ? `https://www.youtube.com/watch?v=${id}` : `https://vimeo.com/${id}`

/** What is framed after the visitor asked for it: the providers' players that set no cookie before playing. */
export const frameAddress = ({ provider, id }: VideoRef) =>
  provider === 'youtube'
    ? `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`
    : `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1`
