import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inOffice } from '../../../../../db/doors.ts'
import { readers } from '../../../../../lib/imports/readers/index.ts'
import { startImport } from '../../../../../lib/imports/run/actions.ts'
import { outsideFormats } from '../../../../../lib/imports/run/input.ts'
import { mediaWays } from '../../../../../lib/imports/run/schema.ts'
import { type Format, formats } from '../../../../../lib/imports/schema.ts'
import { may } from '../../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../../lib/session.ts'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { writable } from '../../_frame/FrozenNotice.tsx'
import { readDesk } from '../../_frame/matter.ts'
import { PageHead } from '../../_frame/PageHead.tsx'
import { Workroom } from '../../_frame/Workroom.tsx'
import { StartForm } from './StartForm.tsx'

export const metadata: Metadata = { title: 'Mulai impor' }

export default async function NewImportPage() {
  const actor = await requireActor()
  if (!may(actor, 'import.manage')) notFound()
  const office = await currentOffice()
  if (!writable(office)) notFound()
  const matter = await inOffice(actor, db => readDesk(db, actor))
  const choices = Object.fromEntries(Object.entries(formats).filter(([name]) => readers[name as Format]))
  return (
    <Workroom office={office} actor={actor} matter={matter} here="impor">
      <div className="-mt-5 pb-2">
        <Breadcrumbs crumbs={[{ name: 'Impor situs lama', href: '/admin/impor' }]} />
      </div>
      <PageHead title="Mulai impor" />
      <p className="-mt-3 max-w-measure pb-6 text-ink-2">
        Isinya diperiksa dahulu. Tidak ada yang berubah di situs ini sebelum Anda melihat hasilnya dan
        memutuskan.
      </p>
      <StartForm action={startImport} formats={choices} outside={outsideFormats} ways={mediaWays} />
    </Workroom>
  )
}
