import { ExternalLink } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inOffice } from '../../../../db/doors.ts'
import { editSettings } from '../../../../lib/offices/settings/actions.ts'
import { settingsForm } from '../../../../lib/offices/settings/form.ts'
import { readSettings } from '../../../../lib/offices/settings/queries.ts'
import { may } from '../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { Icon } from '../../../_ui/Icon.tsx'
import { Notice } from '../../../_ui/Notice.tsx'
import { readDesk } from '../_frame/matter.ts'
import { PageHead } from '../_frame/PageHead.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { SettingsForm } from '../_settings/SettingsForm.tsx'

export const metadata: Metadata = { title: 'Pengaturan kantor' }

type SettingsPageProps = { searchParams: Promise<{ tersimpan?: string }> }

export default async function SettingsPage({ searchParams }: SettingsPageProps) {
  const { tersimpan } = await searchParams
  const actor = await requireActor()
  if (!may(actor, 'settings.edit')) notFound()
  const office = await currentOffice()
  const { matter, stored } = await inOffice(actor, async db => ({
    matter: await readDesk(db, actor),
    stored: await readSettings(db, actor.officeId),
  }))
  if (!stored) notFound()
  return (
    <Workroom office={office} actor={actor} matter={matter} here="pengaturan">
      <PageHead title="Pengaturan kantor">
        <a href="/kontak" className="link inline-flex items-center gap-2 py-2.5">
          Lihat halaman kontak
          <Icon of={ExternalLink} />
        </a>
      </PageHead>
      {tersimpan && (
        <Notice look="ok" role="status" className="mb-8">
          Pengaturan tersimpan dan sudah tampil di situs.
        </Notice>
      )}
      <p className="-mt-2 max-w-measure pb-8 text-ink-2">
        Nama kantor, zona waktu, dan siapa orang keduanya diatur oleh pusat.
      </p>
      <SettingsForm action={editSettings} kept={settingsForm(stored)} lock={stored.lock} />
    </Workroom>
  )
}
