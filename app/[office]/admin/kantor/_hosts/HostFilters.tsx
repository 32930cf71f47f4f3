import { Search } from 'lucide-react'
import type { HostFilter } from '../../../../../lib/hosts/queries.ts'
import type { Worry } from '../../../../../lib/hosts/words.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { ChoiceField, TextField } from '../../../../_ui/Field.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { worryChoices } from './filter.ts'

type HostFiltersProps = { filter: HostFilter; counts: Partial<Record<Worry | 'any', number>> }

/** The list's filter as one form, by GET. */
export const HostFilters = ({ filter, counts }: HostFiltersProps) => (
  <search>
    <form
      action="/admin/kantor/alamat"
      className="grid items-end gap-4 md:grid-cols-[minmax(0,1fr)_18rem_auto]"
    >
      <TextField
        label="Nama situs atau kantor"
        name="q"
        type="search"
        defaultValue={filter.q}
        maxLength={100}
        autoComplete="off"
      />
      <ChoiceField
        label="Tampilkan"
        name="saring"
        defaultValue={Object.entries(worryChoices).find(([, { worry }]) => worry === filter.worry)?.[0]}
        choices={{
          '': 'Semua nama',
          ...Object.fromEntries(
            Object.entries(worryChoices).map(([word, { worry, label }]) => [
              word,
              `${label} (${formatNumber(counts[worry] ?? 0)})`,
            ]),
          ),
        }}
      />
      <button type="submit" className={`${buttonLook()} h-12`}>
        <Icon of={Search} />
        Cari
      </button>
    </form>
  </search>
)
