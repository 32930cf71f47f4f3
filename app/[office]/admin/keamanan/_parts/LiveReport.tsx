import { CircleAlert, CircleCheck } from 'lucide-react'
import { formatDateTime } from '../../../../../lib/dates.ts'
import type { CatalogReport } from '../../../../../lib/isolation/catalog.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'

type LiveReportProps = { live: CatalogReport | undefined; zone: Zone }

/** What the last look at the running database found, rule by rule. */
export function LiveReport({ live, zone }: LiveReportProps) {
  const text = live
    ? `${formatNumber(live.tables)} tabel dan ${formatNumber(live.policies)} aturan, diperiksa ${formatDateTime(new Date(live.at), zone)}. Diperiksa lagi setiap pagi.`
    : 'Basis data yang berjalan diperiksa setiap pagi pukul 05.30 WIB. Hasil pertamanya akan tampil di sini. Pengelola server bisa memeriksanya sekarang dengan "npm run -s serumpun -- isolation check".'
  return (
    <section aria-labelledby="sekarang">
      <SectionHead id="sekarang" title="Basis data yang sedang berjalan" text={text} />
      {live?.rules.some(({ found }) => found.length) && (
        <Notice look="bad" role="alert" className="mb-4">
          Ada pembatas yang hilang. Bekukan situs, lalu hubungi pengelola server dengan menyebut baris
          bertanda merah.
        </Notice>
      )}
      {live && (
        <ul className="max-w-measure border-t border-line">
          {live.rules.map(({ name, found }) => (
            <li key={name} className="flex gap-3 border-b border-line py-3">
              <Icon
                of={found.length ? CircleAlert : CircleCheck}
                className={`mt-0.5 ${found.length ? 'text-bad' : 'text-ok'}`}
              />
              <div className="min-w-0">
                <span className="sr-only">{found.length ? 'Gagal: ' : 'Lulus: '}</span>
                {name}
                {found.length > 0 && <p className="break-words text-14 text-bad">{found.join(', ')}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
