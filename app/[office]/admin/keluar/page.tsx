import type { Metadata } from 'next'
import { requireActor } from '../../../../lib/session.ts'
import { buttonLook, LinkButton } from '../../../_ui/Button.tsx'

export const metadata: Metadata = { title: 'Keluar' }

export default async function LogoutPage() {
  const actor = await requireActor()
  return (
    <main className="mx-auto max-w-108 px-4 py-14">
      <h1 className="text-30">Keluar dari ruang kerja?</h1>
      <p className="mt-3 text-ink-2">
        Anda masuk sebagai {actor.name}. Simpan dahulu naskah yang sedang Anda tulis di jendela lain.
      </p>
      <form action="/admin/keluar" method="post" className="mt-6 flex flex-wrap gap-3">
        <button type="submit" className={buttonLook('primary')}>
          Keluar
        </button>
        <LinkButton href="/admin">Tetap di sini</LinkButton>
      </form>
    </main>
  )
}
