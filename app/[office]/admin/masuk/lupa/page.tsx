import type { Metadata } from 'next'
import { currentOffice } from '../../../../../lib/session.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { TextField } from '../../../../_ui/Field.tsx'
import { Doorway } from '../../_frame/Doorway.tsx'
import { Why } from '../../_links/Why.tsx'

export const metadata: Metadata = { title: 'Lupa sandi' }

type ForgottenPageProps = { searchParams: Promise<{ sebab?: string; tunggu?: string }> }

export default async function ForgottenPage({ searchParams }: ForgottenPageProps) {
  const { sebab, tunggu } = await searchParams
  const office = await currentOffice()
  return (
    <Doorway office={office} title="Lupa sandi">
      <Why reason={sebab} wait={tunggu} />
      <p className="mt-4 text-ink-2">
        Kami kirim tautan ke surel kerja Anda. Untuk membuat sandi baru, Anda tetap memerlukan faktor kedua:
        kode autentikator atau kode pemulihan.
      </p>
      <form action="/admin/masuk/lupa" method="post" className="mt-6 grid gap-5">
        <TextField label="Surel" name="email" type="email" required maxLength={254} autoComplete="username" />
        <button type="submit" className={`${buttonLook('primary')} mt-1 min-h-13`}>
          Kirim tautan
        </button>
      </form>
      <details className="mt-5">
        <summary className="link inline-block py-2.5">Faktor kedua juga hilang</summary>
        <p className="pb-2 text-16 text-ink-2">
          Telepon kantor di atas Anda: provinsi, atau pusat. Mereka menelepon balik ke nomor yang mereka
          kenal, lalu mengatur ulang faktor kedua Anda. Surel saja tidak pernah cukup.
        </p>
      </details>
      <p className="mt-3">
        <a href="/admin/masuk" className="link inline-block py-2.5">
          Kembali ke halaman masuk
        </a>
      </p>
    </Doorway>
  )
}
