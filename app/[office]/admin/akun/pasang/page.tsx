import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { agentWords } from '../../../../../lib/login/agent-words.ts'
import { currentOffice, requireOwner } from '../../../../../lib/session.ts'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { Doorway } from '../../_frame/Doorway.tsx'
import { AddPasskey } from '../_parts/AddPasskey.tsx'

export const metadata: Metadata = { title: 'Pasang faktor kedua' }

/** Where someone without a second factor is led before anything else. */
export default async function FirstFactorPage() {
  const actor = await requireOwner()
  if (!actor.bare) redirect('/admin/akun')
  const device = agentWords((await headers()).get('user-agent') ?? '')
  return (
    <Doorway office={await currentOffice()} title="Satu langkah lagi">
      <p className="mt-4">
        {actor.name}, siapa pun yang bisa mengubah situs ini memakai faktor kedua, supaya kata sandi yang
        dicuri saja tidak cukup.
      </p>
      <section aria-labelledby="kunci-sandi" className="mt-8">
        <h2 id="kunci-sandi" className="text-22">
          Kunci sandi
        </h2>
        <p className="mt-1 mb-4 text-16 text-ink-2">
          Paling mudah: masuk dengan sidik jari, wajah, atau PIN perangkat ini.
        </p>
        <AddPasskey device={device} />
      </section>
      <section aria-labelledby="autentikator" className="mt-10 border-t border-line pt-6">
        <h2 id="autentikator" className="text-22">
          Atau aplikasi autentikator
        </h2>
        <p className="mt-1 mb-4 text-16 text-ink-2">
          Aplikasi di ponsel yang memberi enam angka baru tiap 30 detik.
        </p>
        <LinkButton href="/admin/akun/autentikator">Pasang aplikasi</LinkButton>
      </section>
      <form action="/admin/keluar" method="post" className="mt-8">
        <button type="submit" className="link py-2.5">
          Keluar
        </button>
      </form>
    </Doorway>
  )
}
