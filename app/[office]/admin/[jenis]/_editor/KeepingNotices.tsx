import type { Company } from '../../../../../lib/entries/presence.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { ExpiredDialog } from './ExpiredDialog.tsx'
import type { Keeping } from './Keeper.ts'
import type { useCollision } from './useCollision.ts'

type KeepingNoticesProps = {
  keeping: Keeping
  company: Company | undefined
  collision: ReturnType<typeof useCollision>
}

/** What the writer should know while writing: why something waits, and who was faster. */
export const KeepingNotices = ({ keeping, company, collision }: KeepingNoticesProps) => (
  <>
    {keeping.is === 'expired' && <ExpiredDialog />}
    {keeping.is === 'refused' && (
      <Notice look="bad" role="alert" className="m-4">
        {keeping.message}
      </Notice>
    )}
    {keeping.is === 'rival' && (
      <Notice look="warn" role="alert" className="m-4">
        <p className="font-semibold">Naskah ini juga Anda tulis di perangkat atau jendela lain.</p>
        <CompareButton compare={collision.compareOwn} />
      </Notice>
    )}
    {collision.isAhead && (
      <Notice look="warn" role="status" className="m-4">
        <p className="font-semibold">
          {company?.savedBy ?? 'Orang lain'} baru saja menyimpan naskah ini. Tulisan Anda tidak hilang.
        </p>
        <CompareButton compare={collision.compare} />
      </Notice>
    )}
    {collision.failed && (
      <Notice look="warn" role="alert" className="m-4">
        Tulisan mereka belum bisa diambil. Periksa sambungan, lalu tekan lagi “Bandingkan dan gabungkan”.
      </Notice>
    )}
  </>
)

const CompareButton = ({ compare }: { compare: () => void }) => (
  <p className="mt-3">
    <button type="button" className={buttonLook('primary')} onClick={compare}>
      Bandingkan dan gabungkan
    </button>
  </p>
)
