import { formatDateTime } from '../../../../lib/dates.ts'
import type { Correction } from '../../../../lib/entries/correction.ts'
import type { Zone } from '../../../../lib/offices/schema.ts'

/** What was wrong in an earlier version, and since when it is right; newest first. Nothing where nothing was. */
export const Corrections = ({ corrections, zone }: { corrections: Correction[]; zone: Zone }) =>
  corrections.length > 0 && (
    <section aria-labelledby="ralat" className="mt-10 rounded-panel bg-sunken px-5 py-4">
      <h2 id="ralat" className="text-17">
        Ralat
      </h2>
      <ul className="mt-2 grid gap-3">
        {corrections.map(({ at, text }) => (
          <li key={at + text}>
            <p className="text-14 text-ink-2">
              <time dateTime={at}>{formatDateTime(new Date(at), zone)}</time>
            </p>
            <p className="whitespace-pre-line">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
