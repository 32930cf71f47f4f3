import type { Office } from '../../../../lib/offices/schema.ts'
import { type Scope, searchAddress } from './query.ts'

type SoughtProps = { office: Office; scope: Scope; sought: string[] }

/** What others looked for and found in the last month. */
export const Sought = ({ office, scope, sought }: SoughtProps) => (
  <section aria-labelledby="dicari" className="pt-10">
    <h2 id="dicari" className="text-20">
      Sering dicari
    </h2>
    <ul className="mt-3 flex flex-wrap gap-2">
      {sought.map(q => (
        <li key={q}>
          <a
            href={searchAddress(office, { q, scope })}
            className="inline-flex min-h-11 items-center rounded-full border border-field px-4 text-16 hover:bg-sunken"
          >
            {q}
          </a>
        </li>
      ))}
    </ul>
  </section>
)
