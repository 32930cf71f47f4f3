import { Notice } from '../../../../_ui/Notice.tsx'

/** What an archive is, and how careful one has to be with it. */
export const Sensitive = ({ name }: { name: string }) => (
  <div className="grid max-w-measure gap-5 pb-8">
    <p className="-mt-3 text-ink-2">
      Satu berkas ZIP berisi seluruh {name}: naskah dengan semua versinya, foto dan berkas, pengalihan, alamat
      situs lama, jejak kegiatan, dan salinan situs yang bisa dibuka tanpa internet. Arsip ini bisa dipulihkan
      di pemasangan Serumpun lain.
    </p>
    <Notice look="warn">
      <p className="font-semibold">Arsip memuat draf, naskah yang ditarik, dan isi tempat sampah.</p>
      <p>
        Simpan seperti dokumen dinas yang belum diumumkan. Setiap permintaan dan unduhan tercatat, dan admin
        kantor dikabari lewat surel.
      </p>
    </Notice>
  </div>
)
