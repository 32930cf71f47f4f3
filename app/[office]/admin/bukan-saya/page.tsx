import type { Metadata } from 'next'
import { currentLink } from '../../../../lib/login/link-cookie.ts'
import { currentOffice } from '../../../../lib/session.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { Doorway } from '../_frame/Doorway.tsx'
import { DeadLink } from '../_links/DeadLink.tsx'

export const metadata: Metadata = { title: 'Bukan saya' }

export default async function StrangerPage() {
  const office = await currentOffice()
  const link = await currentLink()
  if (link?.kind !== 'stranger')
    return (
      <Doorway office={office} title="Bukan saya">
        <DeadLink>
          Bila Anda masih khawatir, buat sandi baru: itu juga mengakhiri semua sesi. Bila faktor kedua Anda
          ikut dicuri, telepon kantor provinsi Anda.
        </DeadLink>
      </Doorway>
    )
  return (
    <Doorway office={office} title="Akhiri semua sesi?">
      <p className="mt-4 text-ink-2">
        Siapa pun yang sedang masuk dengan akun {link.account.email} langsung keluar, di semua perangkat,
        termasuk Anda. Naskah yang sudah tersimpan tetap ada. Setelah itu, buat sandi baru.
      </p>
      <form action="/admin/bukan-saya" method="post" className="mt-6 grid gap-3">
        <button type="submit" className={`${buttonLook('danger')} min-h-13`}>
          Akhiri semua sesi
        </button>
        <p className="text-14 text-ink-2">Bila ternyata Anda sendiri yang masuk, tutup saja halaman ini.</p>
      </form>
    </Doorway>
  )
}
