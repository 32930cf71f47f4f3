import { formatNumber } from '../../../../lib/numbers.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { SectionHead } from '../../../_ui/SectionHead.tsx'

/** All provinces with how many offices each has, its own among them. */
export const Provinces = ({ national, count }: { national: Office; count: number }) => (
  <section aria-labelledby="provinsi" className="wide pt-11 lg:pt-14">
    <SectionHead
      id="provinsi"
      title="Kantor menurut provinsi"
      more={{ name: `Cari di antara ${formatNumber(count)} kantor`, href: '/satker' }}
    />
    <ProvinceList national={national} />
  </section>
)

/** The provinces in columns, read downwards. */
export const ProvinceList = ({ national }: { national: Office }) => (
  <ul className="gap-x-8 md:columns-2 xl:columns-4">
    {directory()
      .childrenOf(national.id)
      .map(province => (
        <li key={province.id} className="break-inside-avoid border-b border-line">
          <a
            href={`/satker?provinsi=${province.slug}`}
            className="flex justify-between gap-3 py-2.5 text-16 hover:text-accent"
          >
            <span>{province.shortName.replace(/^Provinsi /, '')}</span>
            <span className="text-ink-2">{directory().childrenOf(province.id).length + 1}</span>
          </a>
        </li>
      ))}
  </ul>
)
