import { ExternalLink } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'

export type CreatedOffice = {
  name: string
  slug: string
  address: string
  signIn: string
  adminName: string
  email: string
  password: string
  totpSecret: string
  totpAddress: string
}

/** What has to reach the first admin: shown here once, and kept nowhere in the clear. */
export function Created({ office }: { office: CreatedOffice }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="max-w-measure">
      <h1 ref={heading} tabIndex={-1} className="text-30 outline-0">
        {office.name} sudah dibuat
      </h1>
      <p className="pt-3 text-ink-2">
        Situsnya sudah menjawab di{' '}
        <a href={office.address} className="link wrap-anywhere">
          {office.address}
        </a>{' '}
        sebagai situs yang sedang disiapkan.
      </p>
      <h2 className="pt-10 pb-3 text-22">Serahkan kepada {office.adminName}</h2>
      <Notice look="warn">
        Catat sekarang. Setelah halaman ini ditutup, kata sandi dan kunci ini tidak bisa ditampilkan lagi.
        Serahkan langsung atau lewat telepon, jangan lewat surel yang sama.
      </Notice>
      <dl className="mt-4 divide-y divide-line border-y border-line">
        <Given name="Masuk di">{office.signIn}</Given>
        <Given name="Surel">{office.email}</Given>
        <Given name="Kata sandi awal">{office.password}</Given>
        <Given name="Kunci autentikator">{inGroups(office.totpSecret)}</Given>
      </dl>
      <p className="pt-4 text-14 text-ink-2">
        Di aplikasi autentikator pilih “masukkan kunci”, jenis berdasarkan waktu. Di ponsel yang akan dipakai,
        kunci ini juga bisa{' '}
        <a href={office.totpAddress} className="link">
          langsung dibuka di aplikasinya
        </a>
        .
      </p>
      <div className="flex flex-wrap gap-3 pt-8">
        <LinkButton href={`/admin/kantor/${office.slug}`} look="primary">
          Buka halaman kantor ini
        </LinkButton>
        <LinkButton href={office.address}>
          Lihat situs
          <Icon of={ExternalLink} />
        </LinkButton>
      </div>
    </div>
  )
}

const Given = ({ name, children }: { name: string; children: string }) => (
  <div className="py-3 md:grid md:grid-cols-[12rem_minmax(0,1fr)] md:gap-4">
    <dt className="text-ink-2">{name}</dt>
    <dd className="font-semibold wrap-anywhere select-all">{children}</dd>
  </div>
)

const inGroups = (secret: string) => secret.match(/.{1,4}/g)?.join(' ') ?? secret
