import { offerPassphrase } from '../../../../../lib/login/offer.ts'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'
import { ChangePassphrase } from './ChangePassphrase.tsx'

/** Replacing one's own passphrase. */
export const Passphrase = ({ own }: { own: string[] }) => (
  <section aria-labelledby="kata-sandi">
    <SectionHead id="kata-sandi" title="Kata sandi" />
    <p className="pb-3 text-ink-2">
      Ganti bila ada yang mungkin mengetahuinya. Sesi Anda yang lain berakhir, dan Anda mendapat surel.
    </p>
    <details>
      <summary className="link inline-block py-2.5">Ganti kata sandi</summary>
      <ChangePassphrase offer={offerPassphrase()} own={own} />
    </details>
  </section>
)
