import { Search } from 'lucide-react'
import type { PeopleFilter } from '../../../../../lib/people/list.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { ChoiceField, TextField } from '../../../../_ui/Field.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { viewNames } from '../filter.ts'

/** The list's filter as one form; it works by GET, so that a filtered list can be passed on. */
export const Filters = ({ filter, withOffice }: { filter: PeopleFilter; withOffice: boolean }) => (
  <search>
    <form
      action="/admin/orang"
      className="grid grid-cols-1 items-end gap-4 md:grid-cols-2 xl:grid-cols-[minmax(0,1fr)_14rem_14rem_auto]"
    >
      <TextField
        label="Nama atau surel"
        name="q"
        type="search"
        defaultValue={filter.q}
        maxLength={100}
        autoComplete="off"
      />
      {withOffice && (
        <TextField
          label="Nama pendek kantor"
          name="kantor"
          defaultValue={filter.office}
          maxLength={63}
          autoComplete="off"
          autoCapitalize="none"
        />
      )}
      <ChoiceField
        label="Tampilan"
        name="tampilan"
        defaultValue={filter.view}
        choices={{ '': 'Semua orang', ...viewNames }}
      />
      <button type="submit" className={`${buttonLook()} h-12 md:justify-self-start`}>
        <Icon of={Search} />
        Cari
      </button>
    </form>
  </search>
)
