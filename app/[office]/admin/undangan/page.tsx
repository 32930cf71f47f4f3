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

export const metadata: Metadata = { title: 'Undangan' }

type InvitationPageProps = { searchParams: Promise<{ sebab?: string; tunggu?: string }> }

export default async function InvitationPage({ searchParams }: InvitationPageProps) {
  const { sebab, tunggu } = await searchParams
  const office = await currentOffice()
  const link = await currentLink()
  if (!link || link.kind === 'reset' || !(await isForSetting(link)))
    return (
      <Doorway office={office} title="Undangan">
        <DeadLink>
          Bila Anda belum pernah masuk, minta admin kantor mengirim undangan lagi. Bila sudah, masuklah
          seperti biasa.
        </DeadLink>
      </Doorway>
    )
  const { account, kind } = link
  const renews = kind === 'renew'
  return (
    <Doorway office={office} title={renews ? 'Pasang faktor kedua' : `Selamat datang, ${account.name}`}>
      <Why reason={sebab} wait={tunggu} />
      <p className="mt-4 text-ink-2">
        {renews
          ? 'Faktor kedua Anda sudah diatur ulang. Pilih sandi baru, lalu pasang faktor kedua yang baru.'
          : `Akun Anda: ${account.email}. Pilih sandi, lalu pasang faktor kedua. Sesudah itu Anda bisa mulai bekerja.`}
      </p>
      <form action="/admin/undangan" method="post" className="mt-6 grid gap-6">
        <input type="hidden" name="username" autoComplete="username" value={account.email} readOnly />
        {link.spokenHash && (
          <TextField
            label="Kode dari telepon"
            help="Delapan huruf dan angka yang dibacakan petugas kepada Anda."
            name="spoken"
            required
            maxLength={20}
            autoComplete="off"
            autoCapitalize="none"
          />
        )}
        <NewPassphrase offer={offerPassphrase()} own={ownWords(account, office)} />
        <button type="submit" className={`${buttonLook('primary')} min-h-13`}>
          Simpan dan lanjutkan
        </button>
      </form>
    </Doorway>
  )
}
