import { ClipboardPen, ExternalLink, Settings2, ShieldAlert, Snowflake, Sun } from 'lucide-react'
import { formatShort, formatTime } from '../../../../../lib/dates.ts'
import { freezeOffice, thawOffice } from '../../../../../lib/offices/actions.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import type { FoundOffice } from '../../../../../lib/offices/queries.ts'
import { canMove } from '../../../../../lib/offices/states.ts'
import { type Actor, may } from '../../../../../lib/permissions.ts'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { Dialog } from '../../../../_ui/Dialog.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { placeName } from '../../_frame/names.ts'
import { OfficeBadge } from '../../_frame/OfficeBadge.tsx'
import { listAddress } from '../filter.ts'
import { EnterDialog } from './EnterDialog.tsx'

type OfficeHeadProps = { actor: Actor; office: FoundOffice; last: Date | null; step?: string }

/** Which office this is, how it stands, and what the centre can do with it. */
export function OfficeHead({ actor, office, last, step }: OfficeHeadProps) {
  const { provinceSlug, provinceName } = office
  const above = provinceSlug
    ? [{ name: provinceName ?? '', href: listAddress({ province: provinceSlug }) }]
    : []
  return (
    <div className="pb-8">
      <div className="-mt-5 pb-2">
        <Breadcrumbs crumbs={[{ name: 'Kantor', href: '/admin/kantor' }, ...above]} />
      </div>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <h1 className="min-w-0 text-30">{placeName(office)}</h1>
        <div className="flex flex-wrap items-start gap-3">
          <LinkButton href={urlOf(office)}>
            Lihat situs
            <Icon of={ExternalLink} />
          </LinkButton>
          {may(actor, 'office.edit') && (
            <LinkButton href={`/admin/kantor/${office.slug}/pengaturan`}>
              <Icon of={Settings2} />
              Pengaturan
            </LinkButton>
          )}
          {may(actor, 'session.endBelow') && (
            <LinkButton href={`/admin/darurat?kantor=${office.slug}`}>
              <Icon of={ShieldAlert} />
              Darurat
            </LinkButton>
          )}
          {may(actor, 'incident.manage') && (
            <LinkButton href={`/admin/insiden/baru?kantor=${office.slug}`}>
              <Icon of={ClipboardPen} />
              Catat insiden
            </LinkButton>
          )}
          <EnterDialog actor={actor} office={office} step={step} />
          <Moves actor={actor} office={office} step={step} />
        </div>
      </div>
      <Facts office={office} last={last} />
    </div>
  )
}

function Facts({ office, last }: { office: FoundOffice; last: Date | null }) {
  const now = new Date()
  return (
    <ul className="flex flex-wrap items-center gap-x-6 gap-y-1 pt-3 text-16 text-ink-2">
      <li>
        <OfficeBadge state={office.state} />
      </li>
      <li className="wrap-anywhere">{office.host}</li>
      <li>Di sana pukul {formatTime(now, office.zone)}</li>
      <li>{last ? `Terakhir terbit ${formatShort(last, office.zone, now)}` : 'Belum pernah menerbitkan'}</li>
    </ul>
  )
}

const reason = {
  name: 'reason',
  label: 'Alasan pembekuan',
  help: 'Dibaca orang kantor itu setiap kali masuk, dan tercatat di riwayatnya.',
}

function Moves({ actor, office, step }: Omit<OfficeHeadProps, 'last'>) {
  const subject = { slug: office.slug }
  if (office.state === 'frozen' && may(actor, 'office.freeze'))
    return (
      <DeedForm action={thawOffice} subject={subject} look="primary">
        <Icon of={Sun} />
        Cairkan
      </DeedForm>
    )
  if (!canMove('freeze', office.state) || office.level === 'pusat' || !may(actor, 'office.freeze'))
    return null
  return (
    <Dialog
      label="Bekukan …"
      icon={<Icon of={Snowflake} />}
      look="danger"
      title={`Bekukan ${placeName(office)}?`}
      step="bekukan"
      opened={step === 'bekukan'}
    >
      <p className="mt-2 mb-4 text-ink-2">
        Situsnya tetap bisa dibaca. Tidak seorang pun di kantor itu bisa menulis atau menerbitkan sampai
        dicairkan.
      </p>
      <DeedForm action={freezeOffice} subject={subject} question={reason} look="danger">
        Bekukan kantor
      </DeedForm>
    </Dialog>
  )
}
