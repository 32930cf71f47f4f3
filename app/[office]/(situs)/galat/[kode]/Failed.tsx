import { comeBack } from '../../../../../lib/front/come-back.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { Frame } from '../../_frame/Frame.tsx'
import { noMatter } from '../../_frame/noMatter.ts'
import { ErrorHead } from './parts.tsx'

/** 503: asks nothing of the database, which may be what failed. */
export const Failed = ({ office, path, number }: { office: Office; path: string; number?: string }) => (
  <Frame office={office} matter={noMatter}>
    <div className="narrow">
      <ErrorHead code="503" name="Situs sedang terganggu" title="Halaman ini belum bisa ditampilkan">
        Ada gangguan di pihak kami, bukan di perangkat Anda. Coba lagi dalam {comeBack} detik. Bila masih
        begini, kembalilah sekitar lima belas menit lagi.
      </ErrorHead>
      <p className="mt-6 flex flex-wrap gap-3">
        <a href={path} className={buttonLook('primary')}>
          Coba lagi
        </a>
        <a href="/" className={buttonLook()}>
          Ke beranda
        </a>
      </p>
      {number && (
        <p className="mt-6 text-16 text-ink-2">
          Bila Anda melapor, sebutkan nomor gangguan <b className="font-semibold text-ink">{number}</b>.
        </p>
      )}
    </div>
  </Frame>
)
