import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findOffice } from '../../../../../../lib/offices/queries.ts'
import { editOffice } from '../../../../../../lib/offices/settings/actions.ts'
import { settingsForm } from '../../../../../../lib/offices/settings/form.ts'
import { readSettings } from '../../../../../../lib/offices/settings/queries.ts'
import { Breadcrumbs } from '../../../../../_ui/Breadcrumbs.tsx'
import { Notice } from '../../../../../_ui/Notice.tsx'
import { placeName } from '../../../_frame/names.ts'
import { PageHead } from '../../../_frame/PageHead.tsx'
import { readCentre } from '../../../_frame/readCentre.ts'
import { Workroom } from '../../../_frame/Workroom.tsx'
import { SettingsForm } from '../../../_settings/SettingsForm.tsx'

export const metadata: Metadata = { title: 'Pengaturan kantor' }

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ tersimpan?: string }> }

export default async function OfficeSettingsPage({ params, searchParams }: Props) {
  const { slug } = await params
  const { tersimpan } = await searchParams
  const { actor, office, matter, found } = await readCentre('office.edit', async (db, actor) => {
    const known = await findOffice(db, actor, slug)
    return known && (await readSettings(db, known.id))
  })
  if (!found) notFound()
  return (
    <Workroom office={office} actor={actor} matter={matter} here="kantor">
      <div className="-mt-5 pb-2">
        <Breadcrumbs
          crumbs={[
            { name: 'Kantor', href: '/admin/kantor' },
            { name: placeName(found), href: `/admin/kantor/${slug}` },
          ]}
        />
      </div>
      <PageHead title="Pengaturan" />
      {tersimpan && (
        <Notice look="ok" role="status" className="mb-8">
          Pengaturan tersimpan dan sudah tampil di situs kantor itu.
        </Notice>
      )}
      <SettingsForm action={editOffice} kept={settingsForm(found)} lock={found.lock} slug={slug} />
    </Workroom>
  )
}
