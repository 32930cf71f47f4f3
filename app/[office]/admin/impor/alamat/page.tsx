import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inOffice } from '../../../../../db/doors.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import {
  findOldAddress,
  listMisses,
  listOldAddresses,
  sumAsked,
} from '../../../../../lib/old-addresses/queries.ts'
import { goalOf, remarkOn } from '../../../../../lib/old-addresses/settle.ts'
import { suggestFor } from '../../../../../lib/old-addresses/suggest.ts'
import { may } from '../../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../../lib/session.ts'
import { storable } from '../../../../../lib/storable.ts'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { Pagination } from '../../../../_ui/Pagination.tsx'
import { SearchField } from '../../../../_ui/SearchField.tsx'
import { writable } from '../../_frame/FrozenNotice.tsx'
import { readDesk } from '../../_frame/matter.ts'
import { PageHead } from '../../_frame/PageHead.tsx'
import { Workroom } from '../../_frame/Workroom.tsx'
import { AddOld } from './_parts/AddOld.tsx'
import { Empty } from './_parts/Empty.tsx'
import { MissTable } from './_parts/MissTable.tsx'
import { OldTable } from './_parts/OldTable.tsx'
import { Told } from './_parts/Told.tsx'
import { Views } from './_parts/Views.tsx'
import { place, readShown, shownAddress } from './query.ts'

export const metadata: Metadata = { title: 'Alamat situs lama' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function OldAddressesPage({ searchParams }: Props) {
  const actor = await requireActor()
  if (!may(actor, 'redirect.manage')) notFound()
  const office = await currentOffice()
  const query = await searchParams
  const one = (name: string) => (typeof query[name] === 'string' ? storable(query[name]) : '')
  const shown = readShown(query)
  const isMisses = shown.view === 'dicari'
  const found = await inOffice(actor, async db => {
    const settled = one('dibereskan')
      ? await findOldAddress(db, office.id, one('situs'), one('dibereskan'))
      : undefined
    const to = settled ? await goalOf(db, settled) : ''
    return {
      matter: await readDesk(db, actor),
      misses: await listMisses(db, office.id, isMisses ? shown.page : 1, isMisses ? shown.q : ''),
      old: await listOldAddresses(db, office.id, isMisses ? { page: 1 } : shown),
      asked: await sumAsked(db, office.id),
      told: { settled, to, remark: settled ? await remarkOn(db, office, settled.address, to) : '' },
    }
  })
  const { matter, misses, old, asked, told } = found
  const suggestions = await suggestFor(office, isMisses ? misses.rows.map(({ address }) => address) : [])
  const list = isMisses ? misses : old
  return (
    <Workroom office={office} actor={actor} matter={matter} here="impor">
      <div className="-mt-5 pb-2">
        <Breadcrumbs crumbs={[{ name: 'Impor situs lama', href: '/admin/impor' }]} />
      </div>
      <PageHead title="Alamat situs lama">
        {asked.all > 0 && (
          <a href={`${place}/unduh`} className={buttonLook()}>
            Unduh CSV
          </a>
        )}
      </PageHead>
      <p className="-mt-3 max-w-measure pb-6 text-ink-2">
        Tautan ke situs lama beredar bertahun-tahun. Di sini terlihat ke mana tiap alamatnya menuju, dan mana
        yang masih dicari pembaca tanpa hasil.
        {asked.asked > 0 &&
          ` Setelah impor, ${formatNumber(asked.answered)} dari ${formatNumber(asked.all)} alamat menjawab.`}
      </p>
      <Told {...told} dismissed={Boolean(one('dilewati'))} forgotten={Boolean(one('dihapus'))} />
      {writable(office) && (
        <div className="pb-8">
          <AddOld />
        </div>
      )}
      <Views shown={shown} misses={misses.total} all={asked.all} counts={old.counts} />
      {(list.total > 0 || shown.q) && (
        <div className="pt-5 pb-4">
          <SearchField
            action={place}
            id="cari-alamat"
            label="Cari alamat"
            quiet
            value={shown.q}
            keep={{ tampil: isMisses ? undefined : 'lama', hasil: shown.outcome }}
          />
        </div>
      )}
      {list.rows.length === 0 ? (
        <Empty shown={shown} />
      ) : isMisses ? (
        <MissTable
          rows={misses.rows}
          suggestions={suggestions}
          zone={office.zone}
          writable={writable(office)}
        />
      ) : (
        <OldTable rows={old.rows} zone={office.zone} writable={writable(office)} />
      )}
      <Pagination page={shown.page} pages={list.pages} href={page => shownAddress({ ...shown, page })} />
    </Workroom>
  )
}
