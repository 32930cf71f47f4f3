import type { KeptFilter } from '../../../../../lib/entries/list.ts'
import { removeFilter, saveFilter } from '../../../../../lib/entries/list-actions.ts'
import { Disclosure } from '../../../../_ui/Disclosure.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'

type KeptFiltersProps = { place: string; kept: KeptFilter[]; query: string }

const name = {
  name: 'name',
  label: 'Nama saringan',
  help: 'Hanya Anda yang melihatnya, misalnya: draf saya tahun ini.',
}

/** Filters this person keeps, and a way to keep the one that is on now. */
export function KeptFilters({ place, kept, query }: KeptFiltersProps) {
  const known = kept.some(filter => filter.query === query)
  return (
    <>
      {kept.length > 0 && (
        <nav aria-label="Saringan tersimpan">
          <ul className="flex flex-wrap items-center gap-x-4">
            <li className="text-14 text-ink-2">Saringan Anda:</li>
            {kept.map(filter => (
              <li key={filter.id}>
                <a
                  href={`/admin/${place}?${filter.query}`}
                  aria-current={filter.query === query ? 'true' : undefined}
                  className="link inline-block py-2.5 aria-current:font-semibold"
                >
                  {filter.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {(kept.length > 0 || query) && (
        <Disclosure label={query && !known ? 'Simpan saringan ini' : 'Atur saringan tersimpan'}>
          <div className="grid max-w-measure gap-4 pt-2">
            {query && !known && (
              <DeedForm action={saveFilter} subject={{ place, query }} line={name} look="secondary">
                Simpan saringan
              </DeedForm>
            )}
            <ul className="divide-y divide-line border-y border-line empty:hidden">
              {kept.map(filter => (
                <li key={filter.id} className="flex items-center justify-between gap-4 py-1">
                  <span className="min-w-0 break-words">{filter.name}</span>
                  <DeedForm action={removeFilter} subject={{ id: filter.id }} look="plain">
                    Hapus<span className="sr-only"> saringan {filter.name}</span>
                  </DeedForm>
                </li>
              ))}
            </ul>
          </div>
        </Disclosure>
      )}
    </>
  )
}
