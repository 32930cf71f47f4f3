import type { Metadata } from 'next'
import { visiting } from '../../../../db/doors.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { type OfficeParams, requireOffice } from '../_frame/requireOffice.ts'
import { StandingPage } from '../_frame/StandingPage.tsx'

export async function generateMetadata({ params }: OfficeParams): Promise<Metadata> {
  const office = await requireOffice(params)
  return { title: 'Privasi', alternates: { canonical: urlOf(office, '/privasi') } }
}

export default async function PrivacyPage({ params }: OfficeParams) {
  const office = await requireOffice(params)
  const matter = await visiting(office.id, db => readFrame(db, office.id))

  return (
    <StandingPage
      office={office}
      matter={matter}
      path="/privasi"
      title="Privasi"
      summary="Membaca situs ini tidak memerlukan akun, dan tidak ada pihak lain yang ikut melihat."
    >
      <div className="tulisan pt-6">
        <h2>Yang tidak kami lakukan</h2>
        <ul>
          <li>Halaman umum situs ini tidak memasang kuki.</li>
          <li>Tidak ada iklan, penghitung kunjungan, huruf, atau skrip dari pihak lain.</li>
          <li>Tombol bagikan hanyalah tautan biasa. Tidak ada yang dikirim sebelum Anda menekannya.</li>
        </ul>
        <h2>Yang tersimpan</h2>
        <ul>
          <li>
            Pilihan tampilan terang atau gelap disimpan di perangkat Anda sendiri. Anda bisa menghapusnya
            dengan memilih “Ikuti perangkat”.
          </li>
          <li>
            Seperti peladen mana pun, peladen kami menerima alamat jaringan Anda untuk mengirim halaman dan
            menahan serangan.
          </li>
        </ul>
        <h2>Tautan ke luar</h2>
        <p>
          Layanan seperti Cek DPT, JDIH, dan SP4N-LAPOR! berada di situs lain dengan ketentuannya sendiri.
          Periksa alamatnya sebelum mengisi data diri.
        </p>
        <h2>Hak Anda</h2>
        <p>
          Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi memberi Anda hak atas data Anda,
          termasuk memintanya diperbaiki atau dihapus. Bila halaman di situs ini memuat data pribadi Anda dan
          Anda keberatan, sampaikan lewat <a href="/kontak">kontak kantor</a>.
        </p>
      </div>
    </StandingPage>
  )
}
