import type { Metadata } from 'next'
import { tooEarly } from '../../../../../../lib/imports/run/quarantine.ts'
import { takeChangedItem } from '../../../../../../lib/imports/run/quarantine-actions.ts'
import { type ItemFilter, listItems } from '../../../../../../lib/imports/run/queries.ts'
import { formatNumber } from '../../../../../../lib/numbers.ts'
import { storable } from '../../../../../../lib/storable.ts'
import { Breadcrumbs } from '../../../../../_ui/Breadcrumbs.tsx'
import { buttonLook } from '../../../../../_ui/Button.tsx'
import { ChoiceField, TextField } from '../../../../../_ui/Field.tsx'
import { Notice } from '../../../../../_ui/Notice.tsx'
import { Pagination } from '../../../../../_ui/Pagination.tsx'
import { writable } from '../../../_frame/FrozenNotice.tsx'
import { PageHead } from '../../../_frame/PageHead.tsx'
import { Workroom } from '../../../_frame/Workroom.tsx'
import { ItemTable } from '../../_run/ItemTable.tsx'
import { itemKinds, itemOutcomes } from '../../_run/itemWords.ts'
import { readRun } from '../../_run/readRun.ts'

export const metadata: Metadata = { title: 'Butir impor' }

type ItemsPageProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ItemsPage({ params, searchParams }: ItemsPageProps) {
  const { id } = await params
  const query = await searchParams
  const one = (name: string) => (typeof query[name] === 'string' ? storable(query[name]).trim() : '')
  const filter = filterOf(one)
  const { actor, office, matter, run, found } = await readRun(id, (db, run) => listItems(db, run.id, filter))
  const base = `/admin/impor/${run.id}`
  const early = tooEarly(run)
  const shown = Object.fromEntries(
    ['hasil', 'jenis', 'berubah', 'ditahan', 'q'].flatMap(name => (one(name) ? [[name, one(name)]] : [])),
  )
  return (
    <Workroom office={office} actor={actor} matter={matter} here="impor">
      <div className="-mt-5 pb-2">
        <Breadcrumbs
          crumbs={[
            { name: 'Impor situs lama', href: '/admin/impor' },
            { name: run.site || run.name, href: base },
          ]}
        />
      </div>
      <PageHead title={filter.changed ? 'Berubah di situs lama' : 'Butir satu per satu'} />
      {one('diambil') && (
        <Notice look="ok" role="status" className="mb-6">
          Versi barunya tersimpan sebagai draf. Yang sedang tayang tidak berubah sampai draf itu diterbitkan.
        </Notice>
      )}
      {filter.changed && early && (
        <Notice look="warn" className="mb-6">
          {early}
        </Notice>
      )}
      <form className="grid items-end gap-4 pb-6 md:grid-cols-[1fr_1fr_2fr_auto]" action={`${base}/butir`}>
        {filter.changed && <input type="hidden" name="berubah" value="1" />}
        {filter.held && <input type="hidden" name="ditahan" value="1" />}
        <ChoiceField label="Hasil" name="hasil" choices={itemOutcomes} defaultValue={one('hasil')} />
        <ChoiceField label="Jenis" name="jenis" choices={itemKinds} defaultValue={one('jenis')} />
        <TextField label="Judul memuat" name="q" defaultValue={one('q')} />
        <button type="submit" className={buttonLook()}>
          Tampilkan
        </button>
      </form>
      <p role="status" className="pb-1 text-14 text-ink-2">
        {found.total === 0 ? 'Tidak ada butir yang cocok.' : `${formatNumber(found.total)} butir`}
      </p>
      {found.rows.length > 0 && (
        <ItemTable
          runId={run.id}
          rows={found.rows}
          take={filter.changed && writable(office) && !early ? takeChangedItem : undefined}
        />
      )}
      <Pagination
        page={filter.page ?? 1}
        pages={found.pages}
        href={page => `${base}/butir?${new URLSearchParams({ ...shown, halaman: String(page) })}`}
      />
    </Workroom>
  )
}

function filterOf(one: (name: string) => string): ItemFilter {
  const state = one('hasil')
  const kind = one('jenis')
  return {
    ...(Object.hasOwn(itemOutcomes, state) && state
      ? { state: state as NonNullable<ItemFilter['state']> }
      : {}),
    ...(Object.hasOwn(itemKinds, kind) && kind ? { kind } : {}),
    changed: Boolean(one('berubah')),
    held: Boolean(one('ditahan')),
    q: one('q').slice(0, 120),
    page: Math.min(100_000, Math.max(1, Number.parseInt(one('halaman'), 10) || 1)),
  }
}
