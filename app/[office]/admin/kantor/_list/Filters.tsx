import { Search } from 'lucide-react'
import type { OfficeFilter } from '../../../../../lib/offices/queries.ts'
import { officeStateNames } from '../../../../../lib/offices/states.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { ChoiceField, TextField } from '../../../../_ui/Field.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { stateWords, wordOf } from '../filter.ts'

type FiltersProps = { filter: OfficeFilter; provinces: { slug: string; name: string }[] }

const states = Object.fromEntries(
  Object.entries(stateWords).map(([word, state]) => [word, officeStateNames[state]]),
)
const levelNames = { pusat: 'Pusat', provinsi: 'Provinsi', kabupaten: 'Kabupaten', kota: 'Kota' }

/** The list's filter as one form; it works by GET, so that a filtered list can be passed on. */
export const Filters = ({ filter, provinces }: FiltersProps) => (
  <search>
    <form
      action="/admin/kantor"
      className="grid grid-cols-2 items-end gap-4 md:grid-cols-3 xl:grid-cols-[minmax(0,1fr)_10rem_10rem_14rem_auto]"
    >
      <TextField
        label="Nama atau alamat"
        name="q"
        type="search"
        defaultValue={filter.q}
        maxLength={100}
        autoComplete="off"
        className="max-md:col-span-2 max-xl:md:col-span-3"
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
      <ChoiceField
        label="Provinsi"
        name="provinsi"
        defaultValue={filter.province}
        choices={{
          '': 'Semua',
          ...Object.fromEntries(provinces.map(({ slug, name }) => [slug, bare(name)])),
        }}
        className="max-md:col-span-2"
      />
      <button
        type="submit"
        className={`${buttonLook()} h-12 max-md:col-span-2 max-xl:md:col-span-3 max-xl:md:justify-self-start`}
      >
        <Icon of={Search} />
        Cari
      </button>
    </form>
  </search>
)

const bare = (name: string) => name.replace(/^Provinsi /, '')
