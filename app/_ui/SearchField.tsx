import { Search } from 'lucide-react'
import { buttonLook } from './Button.tsx'
import { Icon } from './Icon.tsx'

type SearchFieldProps = {
  action: string
  label: string
  value?: string
  name?: string
  id: string
  help?: string
}

/** A search form on its own line: label above, field, button. It works by GET. */
export const SearchField = ({ action, label, value, name = 'q', id, help }: SearchFieldProps) => (
  <search>
    <form action={action}>
      <label htmlFor={id} className="block text-16 font-semibold">
        {label}
      </label>
      {help && <p className="text-14 text-ink-2">{help}</p>}
      <div className="mt-2 flex flex-col gap-3 md:flex-row">
        <input
          id={id}
          name={name}
          type="search"
          defaultValue={value}
          maxLength={120}
          autoComplete="off"
          className="h-12 w-full min-w-0 rounded-control border border-field bg-surface px-4 text-16"
        />
        <button type="submit" className={`${buttonLook('primary')} h-12`}>
          <Icon of={Search} />
          Cari
        </button>
      </div>
    </form>
  </search>
)
