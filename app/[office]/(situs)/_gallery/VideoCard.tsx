import { ExternalLink, Play } from 'lucide-react'
import { frameAddress, type Video, watchAddress } from '../../../../lib/entries/video.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { EntryPicture } from '../_articles/EntryPicture.tsx'

const houses = { youtube: 'YouTube', vimeo: 'Vimeo' } as const

/**
 * A video kept elsewhere: our own poster, and nothing from elsewhere until it is asked for. Without a script
 * there is the link to where it lies.
 */
export const VideoCard = ({ video }: { video: Video }) => (
  <li className="border-t border-line pt-5">
    <h3 className="text-20">{video.title}</h3>
    <div data-situs="bingkai" className="relative mt-3">
      {video.poster && (
        <EntryPicture
          picture={video.poster}
          sizes="(min-width: 768px) 704px, 100vw"
          className="aspect-video w-full rounded-control object-cover"
        />
      )}
      <button
        type="button"
        hidden
        data-situs="putar"
        value={frameAddress(video)}
        className={`${buttonLook('primary')} mt-3`}
      >
        <Icon of={Play} />
        Putar di sini
      </button>
    </div>
    <p className="mt-2 text-14 text-ink-2">
      <a href={watchAddress(video)} rel="noopener" className="link inline-flex items-center gap-1.5 py-1.5">
        Tonton di {houses[video.provider]}
        <Icon of={ExternalLink} />
      </a>
      <span className="block">Memutar video menghubungkan peramban Anda ke {houses[video.provider]}.</span>
    </p>
  </li>
)
