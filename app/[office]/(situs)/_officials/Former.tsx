import type { LiveOfficial } from '../../../../lib/entries/standing.ts'
import type { Zone } from '../../../../lib/offices/schema.ts'
import { termOf } from './term.ts'

/** Those who held office before, kept as history. */
export const Former = ({ officials, zone }: { officials: LiveOfficial[]; zone: Zone }) => (
  <section aria-labelledby="periode-lalu" className="max-w-(--container-measure) pt-14">
    <h2 id="periode-lalu" className="text-22 md:text-26">
      Periode sebelumnya
    </h2>
    <ul className="mt-4 border-t border-line">
      {officials.map(({ path, title, fields }) => (
        <li key={path} className="relative border-b border-line py-4">
          <h3 className="text-17 leading-snug">
            <a href={path} className="after:absolute after:inset-0 hover:text-accent">
              {title}
            </a>
          </h3>
          <p className="text-14 text-ink-2">
            {[fields.position, fields.division].filter(Boolean).join(', ')} · {termOf(fields, zone)}
          </p>
        </li>
      ))}
    </ul>
  </section>
)
