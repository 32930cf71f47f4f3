import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { Picture } from '../../../../lib/media/picture.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { EntryPicture } from '../_articles/EntryPicture.tsx'
import { Caption } from '../_articles/LeadFigure.tsx'

/**
 * Photos side by side: swiped with a finger, moved with the arrow keys, or by the links under each, which are
 * also the addresses of single photos.
 */
export const PhotoStrip = ({ photos }: { photos: Picture[] }) =>
  photos.length > 0 && (
    <section aria-label={`${photos.length} foto`} className="pt-8">
      <ol
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
        tabIndex={0}
        aria-label="Foto, geser ke samping"
        data-situs="galeri"
        className="relative flex snap-x snap-mandatory gap-4 overflow-x-auto overscroll-x-contain motion-safe:scroll-smooth print:block print:space-y-6"
      >
        {photos.map((photo, index) => (
          <li
            key={photo.mediaId}
            id={`foto-${index + 1}`}
            className="w-full shrink-0 snap-start scroll-mt-6 print:break-inside-avoid"
          >
            <figure>
              <EntryPicture
                picture={photo}
                sizes="(min-width: 1008px) 960px, 100vw"
                first={index === 0}
                className="max-h-[36rem] w-full rounded-control bg-sunken object-contain aspect-16/10"
              />
              <Caption picture={photo} />
            </figure>
            <Step index={index} all={photos.length} />
          </li>
        ))}
      </ol>
    </section>
  )

const step = `${buttonLook()} max-md:flex-1`

const Step = ({ index, all }: { index: number; all: number }) => (
  <nav
    aria-label={`Foto ${index + 1}`}
    className="flex flex-wrap items-center justify-between gap-3 py-4 max-md:[&_svg]:hidden print:hidden"
  >
    {index > 0 ? (
      <a href={`#foto-${index}`} className={step}>
        <Icon of={ArrowLeft} />
        Sebelumnya
      </a>
    ) : (
      <span className="max-md:flex-1" />
    )}
    <span className="text-14 text-ink-2 max-md:order-first max-md:w-full">
      {index + 1} dari {all}
    </span>
    {index + 1 < all ? (
      <a href={`#foto-${index + 2}`} className={step}>
        Berikutnya
        <Icon of={ArrowRight} />
      </a>
    ) : (
      <span className="max-md:flex-1" />
    )}
  </nav>
)
