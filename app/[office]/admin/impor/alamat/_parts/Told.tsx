import type { findOldAddress } from '../../../../../../lib/old-addresses/queries.ts'
import { safelyDecoded } from '../../../../../../lib/old-addresses/words.ts'
import { Notice } from '../../../../../_ui/Notice.tsx'

type ToldProps = {
  settled?: Awaited<ReturnType<typeof findOldAddress>>
  to: string
  remark: string
  dismissed: boolean
  forgotten: boolean
}

/** What was just done on this page. */
export function Told({ settled, to, remark, dismissed, forgotten }: ToldProps) {
  if (!settled && !dismissed && !forgotten) return null
  return (
    <Notice look="ok" role="status" className="mb-6">
      {settled ? (
        <>
          <p className="wrap-anywhere">
            {safelyDecoded(settled.address)}{' '}
            {to ? `sekarang membawa pembaca ke ${to}.` : 'sekarang menjawab bahwa isinya tidak ada lagi.'}
          </p>
          {remark && <p>{remark}</p>}
        </>
      ) : dismissed ? (
        'Alamat itu dilewati dan tidak ditampilkan lagi.'
      ) : (
        'Alamat lama dihapus.'
      )}
    </Notice>
  )
}
