import { BadgeCheck } from 'lucide-react'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { placeAfter } from '../../../../lib/login/place.ts'
import { currentOffice, findSession } from '../../../../lib/session.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { TextField } from '../../../_ui/Field.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { Notice } from '../../../_ui/Notice.tsx'
import { Doorway } from '../_frame/Doorway.tsx'
import { KeptReminder } from '../_frame/KeptReminder.tsx'
import { PasskeyLogin } from './PasskeyLogin.tsx'
import { PasswordField } from './PasswordField.tsx'
import { refusalFor } from './refusals.ts'

export const metadata: Metadata = { title: 'Masuk' }

type LoginPageProps = {
  searchParams: Promise<{ sebab?: string; tunggu?: string; surel?: string; next?: string }>
}

export default async function LoginPage({ searchParams }: LoginPageProps) {
  const { sebab, tunggu, surel, next } = await searchParams
  const session = await findSession()
  if (session?.locked) redirect(`/admin/terkunci?next=${encodeURIComponent(placeAfter(String(next ?? '')))}`)
  if (session) redirect(placeAfter(String(next ?? '')))
  const office = await currentOffice()
  const refusal = refusalFor(sebab, tunggu)
  return (
    <Doorway office={office} title="Masuk">
      {refusal && (
        <Notice look={refusal.look} role="alert" className="mt-4">
          {refusal.words}
        </Notice>
      )}
      <div className="mt-4 empty:hidden">
        <KeptReminder />
      </div>
      <form action="/admin/masuk" method="post" className="mt-6 grid gap-5">
        <input type="hidden" name="next" value={String(next ?? '')} />
        <TextField
          label="Surel"
          name="email"
          type="email"
          required
          maxLength={120}
          autoComplete="username webauthn"
          defaultValue={String(surel ?? '')}
        />
        <PasswordField />
        <TextField
          label="Kode dari aplikasi autentikator"
          help="Enam angka, berganti tiap 30 detik. Ponsel hilang? Isi satu kode pemulihan."
          name="code"
          inputMode="numeric"
          pattern="[0-9 .\-]{6,20}"
          title="Enam angka dari aplikasi autentikator, atau dua belas angka kode pemulihan"
          maxLength={20}
          autoComplete="one-time-code"
        />
        <button type="submit" className={`${buttonLook('primary')} mt-1 min-h-13`}>
          Masuk
        </button>
      </form>
      <PasskeyLogin next={String(next ?? '')} />
      <Help host={office.host} />
    </Doorway>
  )
}

const Help = ({ host }: { host: string }) => (
  <>
    <p className="mt-5">
      <a href="/admin/masuk/lupa" className="link inline-block py-2.5">
        Lupa kata sandi atau ponsel hilang
      </a>
    </p>
    <p className="mt-3 flex gap-3 border-t border-line pt-4 text-14 text-ink-2">
      <Icon of={BadgeCheck} />
      <span>
        Pastikan alamat di atas adalah <strong className="text-ink">{host}</strong>. Kami tidak pernah meminta
        kode lewat telepon atau WhatsApp.
      </span>
    </p>
  </>
)
