import type { Metadata } from 'next'
import { currentLink } from '../../../../lib/login/link-cookie.ts'
import { offerPassphrase } from '../../../../lib/login/offer.ts'
import { ownWords } from '../../../../lib/login/passphrase.ts'
import { isForSetting } from '../../../../lib/login/renew.ts'
import { currentOffice } from '../../../../lib/session.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { TextField } from '../../../_ui/Field.tsx'
import { Doorway } from '../_frame/Doorway.tsx'
import { DeadLink } from '../_links/DeadLink.tsx'
import { NewPassphrase } from '../_links/NewPassphrase.tsx'
import { Why } from '../_links/Why.tsx'

export const metadata: Metadata = { title: 'Sandi baru' }

type NewPassphrasePageProps = { searchParams: Promise<{ sebab?: string; tunggu?: string }> }

export default async function NewPassphrasePage({ searchParams }: NewPassphrasePageProps) {
  const { sebab, tunggu } = await searchParams
  const office = await currentOffice()
  const link = await currentLink()
  if (link?.kind !== 'reset' || !(await isForSetting(link)))
    return (
      <Doorway office={office} title="Sandi baru">
        <DeadLink>Tautan sandi baru berlaku 30 menit dan hanya bisa dipakai sekali.</DeadLink>
      </Doorway>
    )
  const { account } = link
  return (
    <Doorway office={office} title="Sandi baru">
      <Why reason={sebab} wait={tunggu} />
      <p className="mt-4 text-ink-2">
        Untuk akun {account.email}. Semua sesi Anda yang lain berakhir setelah sandi ini tersimpan.
      </p>
      <form action="/admin/sandi-baru" method="post" className="mt-6 grid gap-6">
        <input type="hidden" name="username" autoComplete="username" value={account.email} readOnly />
        <NewPassphrase offer={offerPassphrase()} own={ownWords(account, office)} />
        <TextField
          label="Faktor kedua"
          help="Enam angka dari aplikasi autentikator, atau satu kode pemulihan."
          name="code"
          required
          maxLength={40}
          autoComplete="one-time-code"
        />
        <button type="submit" className={`${buttonLook('primary')} min-h-13`}>
          Simpan sandi baru
        </button>
      </form>
    </Doorway>
  )
}
