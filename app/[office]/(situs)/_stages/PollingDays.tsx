import type { Polling } from '../../../../lib/stages/polling.ts'
import { longSpan } from '../../../../lib/stages/span.ts'

/** What most who open the calendar came for, before the calendar itself: when people vote, or voted last. */
export const PollingDays = ({ pollings }: { pollings: Polling[] }) =>
  pollings.length > 0 && (
    <section aria-labelledby="pemungutan-suara" className="pt-11">
      <h2 id="pemungutan-suara" className="text-22 md:text-26">
        Hari pemungutan suara
      </h2>
      <dl className="mt-3 border-t border-line">
        {pollings.map(({ programme, day }) => (
          <div
            key={programme.id}
            className="flex flex-wrap justify-between gap-x-6 border-b border-line py-3"
          >
            <dt>{programme.name}</dt>
            <dd className={day ? 'font-semibold' : 'text-ink-2'}>
              {day ? (
                <a href={`/tahapan/${day.slug}`} className="link">
                  {longSpan(day)}
                </a>
              ) : (
                'Belum ditetapkan'
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
