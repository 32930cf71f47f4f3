import type { ListedMedium } from '../../../../../lib/media/queries.ts'
import { formatFile } from '../../../../../lib/media/size.ts'
import { Thumb } from './Thumb.tsx'
import { usedWords } from './words.ts'

/** Media side by side, each with what it is, whether it is used and what it lacks. */
export const MediaGrid = ({ rows }: { rows: ListedMedium[] }) => (
  <ul className="grid grid-cols-2 gap-x-4 gap-y-6 md:grid-cols-4 xl:grid-cols-6">
    {rows.map(medium => (
      <li key={medium.id} className="relative min-w-0">
        <Thumb medium={medium} className="aspect-square w-full" />
        <a
          href={`/admin/media/${medium.id}`}
          className="mt-2 line-clamp-2 text-14 leading-snug font-semibold break-words after:absolute after:inset-0 after:rounded-control hover:text-accent"
        >
          {medium.caption || medium.name}
        </a>
        <p className="text-14 text-ink-2">
          {medium.kind === 'file' ? `${formatFile(medium)} · ` : ''}
          {usedWords(medium)}
        </p>
        {lacks(medium) && <p className="text-14 text-warn">Tanpa teks alternatif</p>}
      </li>
    ))}
  </ul>
)

const lacks = ({ kind, alt, decorative }: ListedMedium) => kind === 'picture' && !alt && !decorative
