import { ExternalLink } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'

export type CreatedOffice = {
  name: string
  slug: string
  address: string
  adminName: string
  email: string
}

/** What was made, and who was invited to it. */
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
      <h2 className="pt-10 pb-3 text-22">{office.adminName} diundang lewat surel</h2>
      <p>
        Undangannya dikirim ke <b className="font-semibold wrap-anywhere">{office.email}</b>: ia memilih
        sandinya sendiri dan memasang faktor kedua. Tidak ada sandi yang perlu Anda sampaikan. Bila suratnya
        tidak sampai, kirim lagi dari{' '}
        <a href={`/admin/orang?kantor=${office.slug}`} className="link">
          daftar orang kantor itu
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
