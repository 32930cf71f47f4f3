import { urlOf } from '../../../../lib/offices/address.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { SectionHead } from '../../../_ui/SectionHead.tsx'

/** The offices right below one, in columns. */
export const OfficesBelow = ({ title, offices }: { title: string; offices: Office[] }) => (
  <section aria-labelledby="kantor" className="wide pt-11 lg:pt-14">
    <SectionHead
      id="kantor"
      title={title}
      more={{ name: `Semua ${offices.length} kantor`, href: '/satker' }}
    />
    <ul className="gap-x-8 md:columns-2 xl:columns-4">
      {offices.map(office => (
        <li key={office.id} className="break-inside-avoid border-b border-line">
          <a href={urlOf(office)} className="block py-2.5 text-16 hover:text-accent hover:underline">
            {office.shortName}
          </a>
        </li>
      ))}
    </ul>
  </section>
)
