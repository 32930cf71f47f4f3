import type { ListChoices } from '../../../../../lib/entries/list.ts'
import { type Kind, kinds } from '../../../../../lib/entries/schema.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { groupsIn } from '../../../../../lib/standards/categories.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { Disclosure } from '../../../../_ui/Disclosure.tsx'
import { ChoiceField } from '../../../../_ui/Field.tsx'
import { SearchField } from '../../../../_ui/SearchField.tsx'
import { listOf } from '../../_frame/kindWords.ts'
import { isNarrowed, type ListFilter, queryOf } from '../filter.ts'

type ListFiltersProps = { office: Office; kind: Kind; filter: ListFilter; choices: ListChoices }

/** Searching titles, and narrowing by group, writer and year; plain forms, so the address tells what is shown. */
export function ListFilters({ office, kind, filter, choices }: ListFiltersProps) {
  const groups = groupsIn(office, kind)
  const query = Object.fromEntries(queryOf(filter))
  const { q: _, ...besideSearch } = query
  const narrower = filter.category ?? filter.writer ?? filter.year ?? filter.mine
  return (
    <>
      <SearchField
        action={listOf(kind)}
        id="cari-naskah"
        label="Cari judul"
        quiet
        value={filter.q}
        keep={besideSearch}
      />
      <Disclosure
        label={`Saring menurut ${groups ? `${groups.label.toLowerCase()}, penulis,` : 'penulis'} atau tahun`}
        open={Boolean(narrower)}
      >
        <form action={listOf(kind)} className="grid items-end gap-4 pt-2 md:grid-cols-[repeat(3,1fr)_auto]">
          {filter.q && <input type="hidden" name="q" value={filter.q} />}
          {filter.word && <input type="hidden" name="keadaan" value={filter.word} />}
          {groups && (
            <ChoiceField
              label={groups.label}
              name="kategori"
              choices={{ '': 'Semua', ...groups.words }}
              defaultValue={filter.category ?? ''}
            />
          )}
          <ChoiceField
            label="Penulis"
            name="penulis"
            choices={[['', 'Semua orang'], ...choices.writers.map(writerChoice)]}
            defaultValue={filter.writer ?? ''}
          />
          <ChoiceField
            label="Tahun"
            name="tahun"
            choices={[['', 'Semua'], ...choices.years.map(yearChoice)]}
            defaultValue={filter.year ?? ''}
          />
          <button type="submit" className={`${buttonLook()} h-12`}>
            Saring
          </button>
        </form>
      </Disclosure>
      {isNarrowed(filter) && (
        <p>
          <a href={listOf(kind)} className="link inline-block py-2.5">
            Lihat semua {kinds[kind].noun}
          </a>
        </p>
      )}
    </>
  )
}

const writerChoice = ({ id, name }: ListChoices['writers'][number]): [number, string] => [id, name]
const yearChoice = (year: number): [number, string] => [year, String(year)]
