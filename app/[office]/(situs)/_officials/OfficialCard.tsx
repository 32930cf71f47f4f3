import type { LiveOfficial } from '../../../../lib/entries/standing.ts'
import { EntryPicture } from '../_articles/EntryPicture.tsx'

/** One official: a row on phones, a portrait from 768 px. */
export const OfficialCard = ({
  official,
  heading: Heading = 'h3',
}: {
  official: LiveOfficial
  heading?: 'h2' | 'h3'
}) => (
  <li className="relative flex items-center gap-4 border-b border-line py-3.5 md:block md:border-0 md:py-0">
    {official.fields.portrait ? (
      <div className="shrink-0">
        <EntryPicture
          picture={official.fields.portrait}
          sizes="(min-width: 768px) 220px, 72px"
          most={480}
          silent
          className="size-18 rounded-control object-cover object-top md:mb-3 md:aspect-5/6 md:size-auto md:w-full"
        />
      </div>
    ) : (
      <Initials name={official.title} />
    )}
    <div>
      <Heading className="text-17 leading-snug">
        <a href={official.path} className="after:absolute after:inset-0 hover:text-accent">
          {official.title}
        </a>
      </Heading>
      <p className="mt-0.5 text-14 text-ink-2">{officeHeld(official)}</p>
    </div>
  </li>
)

const officeHeld = ({ fields }: LiveOfficial) =>
  [fields.position, fields.division].filter(Boolean).join(' · ')

const card = 'size-18 text-22 md:mb-3 md:aspect-5/6 md:size-auto md:w-full md:text-30'

/** Stands where there is no portrait. */
export const Initials = ({ name, look = card }: { name: string; look?: string }) => (
  <span
    aria-hidden="true"
    className={`flex shrink-0 items-center justify-center rounded-control bg-neutral-tint font-semibold text-ink-2 ${look}`}
  >
    {name
      .split(/\s+/)
      .slice(0, 2)
      .map(word => word[0])
      .join('')}
  </span>
)
