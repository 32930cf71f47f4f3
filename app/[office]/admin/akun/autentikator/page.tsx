import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { authenticating } from '../../../../../db/doors.ts'
import { findAppOwner, offeredAddress, offeredSecret } from '../../../../../lib/factors/app.ts'
import { directory } from '../../../../../lib/offices/directory.ts'
import { may } from '../../../../../lib/permissions.ts'
import { currentOffice, requireOwner } from '../../../../../lib/session.ts'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { Doorway } from '../../_frame/Doorway.tsx'
import { AppForm } from './AppForm.tsx'
import { QrCode } from './QrCode.tsx'

export const metadata: Metadata = { title: 'Pasang aplikasi autentikator' }

/** Setting up an authenticator app: scan, then type what it shows. */
export default async function AppPage() {
  const actor = await requireOwner()
  if (!may(actor, 'account.secure')) notFound()
  const office = await currentOffice()
  const owner = await authenticating(db => findAppOwner(db, actor))
  if (!owner) notFound()
  const secret = offeredSecret(actor, owner)
  const address = offeredAddress(secret, directory().institutionOf(office).name, owner)
  const back = actor.bare ? '/admin/akun/pasang' : '/admin/akun'
  return (
    <Doorway office={office} title="Pasang aplikasi autentikator">
      {owner.demo ? (
        <Notice look="info" className="mt-5">
          Akun contoh memakai autentikator yang sudah ditentukan, agar semua orang bisa mencobanya.
        </Notice>
      ) : (
        <>
          {owner.totpSecret && (
            <p className="mt-4 text-ink-2">Begitu selesai, aplikasi yang lama tidak berlaku lagi.</p>
          )}
          <ol className="mt-5 grid list-decimal gap-4 pl-6">
            <li>
              Pasang aplikasi autentikator di ponsel, misalnya Aegis, Google Authenticator, atau Microsoft
              Authenticator.
            </li>
            <li>
              Pilih “tambah akun” di aplikasi itu, lalu arahkan kameranya ke gambar ini.
              <QrCode text={address} label="Kode QR untuk aplikasi autentikator" className="mt-3 size-56" />
              <details className="mt-2">
                <summary className="link inline-block py-2.5">Kamera tidak bisa dipakai</summary>
                <p className="text-16">
                  Di ponsel ini,{' '}
                  <a href={address} className="link">
                    buka aplikasinya
                  </a>
                  . Atau ketik kunci ini di aplikasi:
                </p>
                <p className="mt-2 rounded-control bg-sunken px-4 py-3 font-semibold tracking-wide break-words">
                  {secret.replace(/(.{4})(?=.)/g, '$1 ')}
                </p>
              </details>
            </li>
            <li>Isi enam angka yang sekarang tampil di aplikasi itu.</li>
          </ol>
          <AppForm />
        </>
      )}
      <p className="mt-3">
        <LinkButton href={back} look="plain">
          Kembali
        </LinkButton>
      </p>
    </Doorway>
  )
}
