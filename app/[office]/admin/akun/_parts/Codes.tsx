import { codesAtOnce } from '../../../../../lib/factors/recovery.ts'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'

/** How many recovery codes are left. */
export const Codes = ({ left }: { left: number }) => (
  <section aria-labelledby="kode-pemulihan">
    <SectionHead
      id="kode-pemulihan"
      title="Kode pemulihan"
      text="Untuk masuk bila ponsel hilang atau rusak. Tiap kode berlaku sekali; simpan cetakannya di tempat terkunci."
    />
    {left <= 3 ? (
      <Notice look="warn" className="mb-4">
        {left === 0
          ? 'Anda belum punya kode pemulihan yang berlaku.'
          : `Tinggal ${left} kode. Buat yang baru sebelum habis.`}
      </Notice>
    ) : (
      <p className="pb-4">
        Masih ada {left} dari {codesAtOnce} kode.
      </p>
    )}
    <LinkButton href="/admin/akun/kode">{left ? 'Buat kode baru' : 'Buat kode pemulihan'}</LinkButton>
  </section>
)
