import type { Metadata } from 'next'
import { requireActor } from '../../../../lib/session.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { TellOthers } from './TellOthers.tsx'

export const metadata: Metadata = { title: 'Sudah masuk' }

/** Where the login of an interrupted writer ends: the window with the text goes on by itself. */
export default async function LoggedInPage() {
  const actor = await requireActor()
  return (
    <main className="mx-auto max-w-108 px-5 py-14">
      <TellOthers />
      <h1 className="text-30">Anda sudah masuk</h1>
      <p className="mt-4">
        Selamat bekerja kembali, {actor.name}. Tutup jendela ini; tulisan Anda menunggu di jendela sebelumnya
        dan sedang dikirim.
      </p>
      <p className="mt-6">
        <LinkButton href="/admin">Buka ruang kerja</LinkButton>
      </p>
    </main>
  )
}
