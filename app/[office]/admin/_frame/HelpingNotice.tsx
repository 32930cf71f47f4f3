import { LogOut } from 'lucide-react'
import { formatTime } from '../../../../lib/dates.ts'
import { endVisit } from '../../../../lib/entrances/actions.ts'
import type { Present } from '../../../../lib/entrances/queries.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { type Actor, may } from '../../../../lib/permissions.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { Notice } from '../../../_ui/Notice.tsx'
import { DeedForm } from './DeedForm.tsx'
import { placeName } from './names.ts'

type HelpingNoticeProps = { office: Office; actor: Actor; present: Present[] }

/** Says who from above is helping here, why and until when; who helps reads what they may, and finds the way out. */
export const HelpingNotice = ({ office, actor, present }: HelpingNoticeProps) =>
  present.map(({ id, name, from, reason, endsAt }) => {
    const until = endsAt ? formatTime(endsAt, office.zone) : ''
    if (actor.helping?.entrance !== id)
      return (
        <Notice key={id} look="info" role="status" className="mb-6">
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
            <p className="min-w-0 flex-1 basis-72">
              <b className="font-semibold">
                {name} dari {from}
              </b>{' '}
              sedang membantu di sini sampai {until}, alasan: {reason}
            </p>
            {may(actor, 'office.endVisit') && (
              <DeedForm action={endVisit} subject={{ id }} look="secondary">
                Akhiri kunjungan ini
              </DeedForm>
            )}
          </div>
        </Notice>
      )
    return (
      <Notice key={id} look="warn" role="status" className="mb-6">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <div className="min-w-0 flex-1 basis-72">
            <p className="font-semibold">
              Anda sedang membantu {placeName(office)} sampai {until}.
            </p>
            <p>
              Anda bisa membaca semuanya dan menulis draf atas nama Anda sendiri; menyetujui tidak. Alasan
              yang dibaca kantor ini: {reason}
            </p>
          </div>
          <form action="/admin/keluar" method="post">
            <button type="submit" className={buttonLook()}>
              <Icon of={LogOut} />
              Keluar dari kantor ini
            </button>
          </form>
        </div>
      </Notice>
    )
  })
