import { removeApp } from '../../../../../lib/factors/actions.ts'
import type { Factors } from '../../../../../lib/factors/queries.ts'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { Disclosure } from '../../../../_ui/Disclosure.tsx'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'

/** The authenticator app, the other way beside passkeys. */
export const AppFactor = ({ factors: { app, keys } }: { factors: Factors }) => (
  <section aria-labelledby="autentikator">
    <SectionHead
      id="autentikator"
      title="Aplikasi autentikator"
      text={
        app
          ? 'Terpasang. Saat masuk dengan kata sandi, Anda diminta enam angka dari aplikasi itu.'
          : 'Belum terpasang. Aplikasi di ponsel yang memberi enam angka baru tiap 30 detik, untuk perangkat yang tidak bisa memakai kunci sandi.'
      }
    />
    <LinkButton href="/admin/akun/autentikator">
      {app ? 'Ganti aplikasi atau ponsel' : 'Pasang aplikasi'}
    </LinkButton>
    {app && keys.length > 0 && (
      <Disclosure label="Lepas aplikasi" className="mt-2">
        <DeedForm action={removeApp} subject={{}} look="danger">
          Lepas aplikasi autentikator
        </DeedForm>
      </Disclosure>
    )}
  </section>
)
