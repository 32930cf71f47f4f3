import { urlOf } from '../../../../lib/offices/address.ts'
import { neighboursOf, provinceOf } from '../../../../lib/offices/find.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { SectionHead } from '../../../_ui/SectionHead.tsx'

/** The other offices of the province, for whoever stands at the wrong door. */
export function NearbyOffices({ office }: { office: Office }) {
  const offices = neighboursOf(office)
  const province = provinceOf(office)
  if (offices.length === 0 || !province || province.id === office.id) return null
  return (
    <section aria-labelledby="tetangga" className="scroll-mt-6 pt-11">
      <SectionHead
        id="tetangga"
        title="Kantor tetangga"
        text={`Kantor lain di ${province.shortName.replace(/^Provinsi /, '')}.`}
        more={{ name: 'Cari kantor lain', href: urlOf(province, '/satker') }}
      />
      <ul className="gap-x-8 border-t border-line md:columns-2">
        {offices.map(other => (
          <li key={other.id} className="break-inside-avoid border-b border-line">
            <a href={urlOf(other)} className="block py-2.5 text-16 hover:text-accent hover:underline">
              {other.shortName}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
