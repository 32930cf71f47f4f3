'use client'
import type { ListedPage } from '../../../../lib/entries/choices.ts'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { PageLine } from './Branch.tsx'
import { MovePage } from './MovePage.tsx'

type FoundPagesProps = { words: string; found: ListedPage[]; pages: ListedPage[]; movable: boolean }

/** Pages that were searched for, each where it lies; they are put in order in the whole tree only. */
export function FoundPages({ words, found, pages, movable }: FoundPagesProps) {
  const whole = (
    <a href="/admin/halaman" className="link inline-block py-2.5">
      Lihat semua halaman
    </a>
  )
  if (found.length === 0)
    return (
      <EmptyState heading="h2" title={`Tidak ada halaman yang memuat “${words}”`} actions={whole}>
        Coba satu kata saja, atau bagian dari alamatnya.
      </EmptyState>
    )
  return (
    <>
      <p className="pb-2 text-16 text-ink-2">
        {found.length} dari {pages.length} halaman memuat “{words}”. {whole}
      </p>
      <ul aria-label="Halaman yang ditemukan" className="divide-y divide-line border-y border-line">
        {found.map(page => (
          <li key={page.id} className="gap-x-6 py-2.5 xl:flex xl:justify-between">
            <PageLine page={page} />
            {movable && (
              <div className="flex shrink-0 max-xl:-ml-3">
                <MovePage page={page} pages={pages} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
