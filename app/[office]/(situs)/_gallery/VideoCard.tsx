import { frameAddress, type Video, watchAddress } from '../../../../lib/entries/video.ts'
import { providerNames } from '../../../../lib/media/video.ts'
import { EntryPicture } from '../_articles/EntryPicture.tsx'

/**
 * A video kept elsewhere: our own poster, and nothing from elsewhere until it is asked for. Without a script
 * the link leads to where it lies.
 */
export const VideoCard = ({ video }: { video: Video }) => (
  <li className="tulisan border-t border-line pt-5">
    <h3 className="text-20">{video.title}</h3>
    <p className="video">
      <a href={watchAddress(video)} rel="noopener" data-bingkai={frameAddress(video)}>
        {video.poster && (
          <EntryPicture
            picture={video.poster}
            sizes="(min-width: 768px) 704px, 100vw"
            silent
            className="aspect-video w-full rounded-control object-cover"
          />
        )}
        <span>
          Putar video: {video.title} <small>({providerNames[video.provider]})</small>
        </span>
      </a>
    </p>
    <p className="text-14 text-ink-2">
      Memutar video menghubungkan peramban Anda ke {providerNames[video.provider]}.
    </p>
  </li>
)
