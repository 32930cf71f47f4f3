import { formatDate } from '../../../../../lib/dates.ts'
import type { Found } from '../../../../../lib/entries/search.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { kindNames } from '../../cari/kindNames.ts'

/** What may have been meant, each with what it is and when it appeared. */
export const Guesses = ({ guesses, office }: { guesses: Found[]; office: Office }) => (
  <ul className="mt-7 border-t border-line">
    {guesses.map(guess => (
      <li key={guess.path} className="relative border-b border-line py-4">
        <p className="text-14 text-ink-2">
          <span className="font-semibold text-accent">{kindNames[guess.kind]}</span> ·{' '}
          {formatDate(guess.publishedAt, office.zone)}
        </p>
        <a
          href={guess.path}
          className="text-17 leading-snug font-bold tracking-tight after:absolute after:inset-0 hover:text-accent md:text-20"
        >
          {guess.title}
        </a>
      </li>
    ))}
  </ul>
)
