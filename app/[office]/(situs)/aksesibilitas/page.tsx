import type { Metadata } from 'next'
import { visiting } from '../../../../db/doors.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { Choices } from '../_frame/Choices.tsx'
import { type OfficeParams, requireOffice } from '../_frame/requireOffice.ts'
import { StandingPage } from '../_frame/StandingPage.tsx'

export async function generateMetadata({ params }: OfficeParams): Promise<Metadata> {
  const office = await requireOffice(params)
  return { title: 'Aksesibilitas', alternates: { canonical: urlOf(office, '/aksesibilitas') } }
}

export default async function AccessibilityPage({ params }: OfficeParams) {
  const office = await requireOffice(params)
  const matter = await visiting(office.id, db => readFrame(db, office.id))

  return (
    <StandingPage
      office={office}
      matter={matter}
      path="/aksesibilitas"
      title="Aksesibilitas"
      summary="Situs ini dibuat agar semua orang dapat membacanya, dengan alat apa pun."
    >
      <div className="tulisan pt-6">
        <h2>Yang kami upayakan</h2>
        <ul>
          <li>
            Semua halaman bisa dipakai dengan papan ketik saja. Tautan pertama di tiap halaman melompati menu.
          </li>
          <li>Warna tulisan dan latarnya cukup berbeda, pada tampilan terang maupun gelap.</li>
          <li>Halaman tetap utuh saat diperbesar sampai 200 persen dan di layar selebar 320 piksel.</li>
          <li>Setiap foto yang bermakna punya gambaran tertulis untuk pembaca layar.</li>
          <li>Tanggal, nama, dan angka ditulis sebagai teks, bukan hanya di dalam gambar.</li>
          <li>Situs ini tidak memerlukan JavaScript dan ringan untuk kuota data.</li>
        </ul>
        <h2>Mengubah tampilan</h2>
        <p>
          Tampilan terang atau gelap mengikuti setelan perangkat Anda, begitu pula ukuran huruf. Anda bisa
          memilih sendiri di sini atau di bagian bawah setiap halaman; pilihan itu hanya disimpan di perangkat
          Anda.
        </p>
        <div className="text-16">
          <Choices />
        </div>
        <h2>Bila ada yang sulit dipakai</h2>
        <p>
          Beri tahu kami halaman mana yang menyulitkan dan alat apa yang Anda pakai lewat{' '}
          <a href="/kontak">kontak kantor</a>. Informasi yang sama dapat Anda minta langsung di kantor dalam
          bentuk lain.
        </p>
        <p>Acuan kami adalah WCAG 2.2 tingkat AA.</p>
      </div>
    </StandingPage>
  )
}
