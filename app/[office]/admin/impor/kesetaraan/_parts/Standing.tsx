import { formatDateTime } from '../../../../../../lib/dates.ts'
import { formatNumber } from '../../../../../../lib/numbers.ts'
import type { Zone } from '../../../../../../lib/offices/schema.ts'
import { signParity } from '../../../../../../lib/parity/actions.ts'
import type { Parity } from '../../../../../../lib/parity/report.ts'
import type { Signed } from '../../../../../../lib/parity/signed.ts'
import { Notice } from '../../../../../_ui/Notice.tsx'
import { DeedForm } from '../../../_frame/DeedForm.tsx'
import { shownAddress } from '../query.ts'

type StandingProps = {
  report: Parity
  signed: Signed | undefined
  zone: Zone
  /** Whether this person may sign, and has not run the import. */
  signs: 'yes' | 'imported' | 'no'
}

/** Whether the report is signed and still counts, what stands in its way, and the way to sign it. */
export function Standing({ report: { numbers, digest }, signed, zone, signs }: StandingProps) {
  const { unaccounted } = numbers.addresses
  const counts = signed?.digest === digest
  if (signed && counts)
    return (
      <Notice look="ok" className="mb-8">
        <p>
          Ditandatangani {signed.signedByName}, {formatDateTime(signed.signedAt, zone)}. Nama lama kantor ini
          boleh diarahkan ke sini.
        </p>
        <Digest digest={digest} />
      </Notice>
    )
  return (
    <div className="grid gap-4 pb-8">
      {signed && (
        <Notice look="warn">
          Tanda tangan {signed.signedByName}, {formatDateTime(signed.signedAt, zone)}, tidak berlaku lagi:
          alamat lama berubah sesudahnya. Laporan ini perlu ditandatangani ulang.
        </Notice>
      )}
      {unaccounted > 0 ? (
        <Notice look="warn">
          <p>
            {formatNumber(unaccounted)} alamat belum ditentukan tujuannya. Laporan baru bisa ditandatangani
            bila tidak ada yang tersisa.
          </p>
          <a href={shownAddress({ list: 'unaccounted' })} className="link inline-block py-2.5">
            Lihat yang belum ditentukan
          </a>
        </Notice>
      ) : (
        <div className="max-w-measure">
          <p>
            Semua {formatNumber(numbers.addresses.all)} alamat lama punya tujuan atau alasan.{' '}
            {signs === 'yes'
              ? 'Bacalah angka di bawah, lalu tanda tangani. Sesudah itu nama lama boleh diarahkan ke sini.'
              : signs === 'imported'
                ? 'Anda yang menjalankan impornya, jadi laporan ini ditandatangani orang lain yang berwenang menyetujui.'
                : 'Laporan ini ditandatangani penyunting kantor yang tidak menjalankan impornya.'}
          </p>
          <Digest digest={digest} />
          {signs === 'yes' && (
            <div className="pt-4">
              <DeedForm action={signParity} subject={{ digest }} look="primary" className="max-md:w-full">
                Tanda tangani laporan
              </DeedForm>
            </div>
          )}
        </div>
      )}
    </div>
  )
}

const Digest = ({ digest }: { digest: string }) => (
  <p className="pt-1 text-14 wrap-anywhere text-ink-2">
    Sidik laporan: <code className="font-sans">{digest.slice(0, 24)}…</code>
  </p>
)
