import { formatNumber } from '../../../../lib/numbers.ts'
import type { Institution } from '../../../../lib/offices/schema.ts'
import { SearchField } from '../../../_ui/SearchField.tsx'
import { Stalks } from '../../../_ui/Stalks.tsx'
import { suggestions } from '../cari/query.ts'

/** How many offices there are, and the way to any of them. */
export const Hero = ({ institution, count }: { institution: Institution; count: number }) => (
  <section className="border-b border-line bg-sunken">
    <div className="wide grid gap-x-14 lg:grid-cols-12">
      <div className="py-10 lg:col-span-7 lg:py-14">
        <h1 className="text-30 lg:text-52">{formatNumber(count)} kantor, satu akar</h1>
        <p className="mt-3 mb-6 text-18 leading-normal text-ink-2 lg:text-20">
          Cari kantor {institution.name} di tempat Anda, atau cari kabar dari seluruh kantor sekaligus.
        </p>
        <SearchField
          id="cari-utama"
          action="/cari"
          label="Nama kabupaten, kota, atau kata kunci"
          suggestions={suggestions}
        />
      </div>
      <Stalks clump="grove" className="ml-auto max-h-60 w-full self-end max-lg:hidden lg:col-span-5" />
    </div>
  </section>
)
