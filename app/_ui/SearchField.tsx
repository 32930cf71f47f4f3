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
  /** Where searching is not what the page is for: an outlined button beside the field, on phones too. */
  quiet?: boolean
  /** The rest of the list's filter, which a search keeps. */
  keep?: Record<string, string | undefined>
  /** What suggestions are asked from, the words typed put at its end; for public/situs.js. */
  suggestions?: string
}

/** A search form on its own line: label above, field, button. It works by GET. */
export const SearchField = ({
  action,
  label,
  value,
  name = 'q',
  id,
  help,
  quiet,
  keep = {},
  suggestions,
}: SearchFieldProps) => (
  <search>
    <form action={action}>
      {Object.entries(keep).map(
        ([kept, word]) => word && <input key={kept} type="hidden" name={kept} value={word} />,
      )}
      <label htmlFor={id} className="block text-16 font-semibold">
        {label}
      </label>
      {help && <p className="text-14 text-ink-2">{help}</p>}
      <div className={`mt-2 flex gap-3 ${quiet ? '' : 'max-md:flex-col'}`}>
        <div className="relative min-w-0 grow">
          <input
            id={id}
            name={name}
            type="search"
            defaultValue={value}
            maxLength={120}
            autoComplete="off"
            data-saran={suggestions}
            className="h-12 w-full rounded-control border border-field bg-surface px-4 text-16"
          />
        </div>
        <button type="submit" className={`${buttonLook(quiet ? 'secondary' : 'primary')} h-12`}>
          <Icon of={Search} />
          Cari
        </button>
      </div>
    </form>
  </search>
)
