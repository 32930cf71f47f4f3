import { buttonLook } from '../../../../_ui/Button.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { elsewhere } from './opening.ts'

type RestoredProps = { isNew: boolean; received?: boolean; look: () => void; drop: () => void }

/** Says that the desk opened with what was typed last, not with what is saved. */
export const RestoredNotice = ({ isNew, received, look, drop }: RestoredProps) => (
  <Notice look="info" role="status" className="m-4">
    <p>
      {received
        ? 'Kiriman Anda sudah ditata menjadi naskah. Periksa judul, tempat, nama, dan fotonya, lalu tekan Simpan.'
        : isNew
          ? 'Ini tulisan Anda yang terakhir. Lanjutkan, lalu tekan Simpan.'
          : 'Ini tulisan Anda yang terakhir; belum disimpan sebagai versi.'}
    </p>
    <p className="mt-3 flex flex-wrap gap-3">
      {!isNew && (
        <button type="button" className={buttonLook()} onClick={look}>
          Lihat bedanya
        </button>
      )}
      <button type="button" className={buttonLook()} onClick={drop}>
        {isNew ? 'Buang, mulai dari kosong' : 'Buang, pakai versi tersimpan'}
      </button>
    </p>
  </Notice>
)

type RivalProps = { who: string; compare: () => void; drop: () => void }

/** Says that there are two texts, and leads to choosing. */
export const RivalNotice = ({ who, compare, drop }: RivalProps) => (
  <Notice look="warn" role="alert" className="m-4">
    <p className="font-semibold">
      {who === elsewhere
        ? 'Naskah ini juga Anda tulis di perangkat atau jendela lain.'
        : `Tulisan Anda belum tersimpan, dan ${who} menyimpan naskah ini sesudahnya.`}
    </p>
    <p>Keduanya masih ada. Bandingkan, lalu pilih yang dipakai.</p>
    <p className="mt-3 flex flex-wrap gap-3">
      <button type="button" className={buttonLook('primary')} onClick={compare}>
        Bandingkan dan gabungkan
      </button>
      <button type="button" className={buttonLook()} onClick={drop}>
        Buang tulisan saya di sini
      </button>
    </p>
  </Notice>
)
