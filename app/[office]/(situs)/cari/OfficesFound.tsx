import { urlOf } from '../../../../lib/offices/address.ts'
import type { Office } from '../../../../lib/offices/schema.ts'

/** Offices whose name fits what was searched for. */
export const OfficesFound = ({ offices }: { offices: Office[] }) => (
  <section aria-labelledby="kantor" className="pt-8">
    <h2 id="kantor" className="pb-2 text-20">
      Kantor
    </h2>
    <ul className="border-t border-line">
      {offices.map(office => (
        <li key={office.id} className="relative border-b border-line py-3">
          <a
            href={urlOf(office)}
            className="text-17 font-bold after:absolute after:inset-0 hover:text-accent"
          >
            {office.name}
          </a>
          <p className="text-14 text-ink-2">{office.host}</p>
        </li>
      ))}
    </ul>
  </section>
)
