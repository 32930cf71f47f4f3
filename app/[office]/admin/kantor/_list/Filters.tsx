import type { BoardFilter, SortName } from '../../../../../lib/board/list.ts'
import { officeStateNames } from '../../../../../lib/offices/states.ts'
import { ChoiceField, TextField } from '../../../../_ui/Field.tsx'
import { OfficeOrder } from '../../_offices/OfficeOrder.tsx'
import { stateWords, wordOf } from '../filter.ts'
import { causeNames } from './sentences.ts'

type FiltersProps = { filter: BoardFilter; provinces: { slug: string; shortName: string }[] }

const states = Object.fromEntries(
  Object.entries(stateWords).map(([word, state]) => [word, officeStateNames[state]]),
)
const levelNames = { pusat: 'Pusat', provinsi: 'Provinsi', kabupaten: 'Kabupaten', kota: 'Kota' }
const sortWords: Record<SortName, string> = {
  kode: 'Provinsi',
  nama: 'Nama',
  terbitan: 'Terbitan 30 hari',
  terbit: 'Terakhir terbit',
  masuk: 'Terakhir masuk',
  faktor: 'Tanpa faktor kedua',
  kewajiban: 'Kewajiban lewat',
  tertahan: 'Naskah ditahan',
  bantuan: 'Minta bantuan',
}

/** The list's filter as one form; it works by GET, so that a filtered list can be passed on. */
export const Filters = ({ filter, provinces }: FiltersProps) => (
  <search>
    <form action="/admin/kantor" className="grid grid-cols-2 items-end gap-4 md:grid-cols-3 xl:grid-cols-4">
      <TextField
        label="Nama atau alamat"
        name="q"
        type="search"
        defaultValue={filter.q}
        maxLength={100}
        autoComplete="off"
        className="max-md:col-span-2"
      />
      <ChoiceField
        label="Sebab"
        name="sebab"
        defaultValue={filter.cause}
        choices={{ '': 'Semua', ...causeNames }}
        className="max-md:col-span-2"
      />
      <ChoiceField
        label="Keadaan"
        name="keadaan"
        defaultValue={wordOf(filter.state)}
        choices={{ '': 'Semua', ...states }}
      />
      <ChoiceField
        label="Tingkat"
        name="tingkat"
        defaultValue={filter.level}
        choices={{ '': 'Semua', ...levelNames }}
      />
      <OfficeOrder provinces={provinces} filter={filter} sorts={sortWords} />
    </form>
  </search>
)
