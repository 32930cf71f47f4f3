import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inOffice } from '../../../../db/doors.ts'
import { listPages } from '../../../../lib/entries/choices.ts'
import { may } from '../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { SearchField } from '../../../_ui/SearchField.tsx'
import { writable } from '../_frame/FrozenNotice.tsx'
import { readDesk } from '../_frame/matter.ts'
import { PageHead } from '../_frame/PageHead.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { WriteButton } from '../[jenis]/WriteButton.tsx'
import { FoundPages } from './FoundPages.tsx'
import { PageTree } from './PageTree.tsx'
import { findPages } from './tree.ts'

export const metadata: Metadata = { title: 'Halaman' }

type PagesPageProps = { searchParams: Promise<{ q?: string | string[] }> }

/** The pages of an office as the tree they are, instead of a list. */
export default async function PagesPage({ searchParams }: PagesPageProps) {
  const actor = await requireActor()
  if (!may(actor, 'entry.read')) notFound()
  const office = await currentOffice()
  const { matter, pages } = await inOffice(actor, async db => ({
    matter: await readDesk(db, actor),
    pages: await listPages(db),
  }))
  const words = [(await searchParams).q ?? ''].flat().join(' ').trim().slice(0, 120)
  const found = words ? findPages(pages, words) : undefined
  const movable = may(actor, 'page.move') && writable(office)
  return (
    <Workroom office={office} actor={actor} matter={matter} here="page">
      <PageHead title="Halaman">
        <WriteButton kind="page" actor={actor} office={office} className="lg:hidden" />
      </PageHead>
      {pages.length > 0 ? (
        <>
          <div className="max-w-measure pb-6">
            <SearchField action="/admin/halaman" id="cari-halaman" label="Cari halaman" quiet value={words} />
          </div>
          {found ? (
            <FoundPages words={words} found={found} pages={pages} movable={movable} />
          ) : (
            <>
              <p className="max-w-measure pb-6 text-16 text-ink-2">
                {movable
                  ? 'Susunan dan letak berubah di situs begitu dipindahkan; alamat lama mengarah ke yang baru.'
                  : 'Penyunting dan admin kantor bisa memindahkan halaman.'}
              </p>
              <PageTree pages={pages} movable={movable} />
            </>
          )}
        </>
      ) : (
        <EmptyState heading="h2" title="Belum ada halaman di kantor ini">
          Halaman tetap seperti Profil dan Layanan muncul di sini sebagai susunan.
        </EmptyState>
      )}
    </Workroom>
  )
}
