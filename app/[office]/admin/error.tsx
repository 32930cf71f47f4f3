'use client'
import { usePathname } from 'next/navigation'
import { buttonLook, LinkButton } from '../../_ui/Button.tsx'

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void }

export default function AdminError({ error, retry }: ErrorPageProps) {
  const page = usePathname()
  return (
    <main className="mx-auto max-w-measure px-4 py-20">
      <title>Ada gangguan</title>
      <h1 className="text-30">Halaman ini sedang tidak bisa dibuka</h1>
      <p className="mt-4 text-ink-2">
        Ada gangguan di tempat kami, bukan pada Anda. Coba lagi sebentar lagi. Bila tetap begini, minta
        bantuan: halaman dan nomor gangguannya ikut terkirim.
      </p>
      {error.digest && <p className="mt-4 font-semibold">Nomor gangguan {error.digest}</p>}
      <p className="mt-6 flex flex-wrap gap-3">
        <button type="button" onClick={retry} className={buttonLook('primary')}>
          Coba lagi
        </button>
        <LinkButton
          href={`/admin/bantuan?galat=${encodeURIComponent(error.digest ?? '')}&dari=${encodeURIComponent(page)}#tanya`}
        >
          Minta bantuan
        </LinkButton>
        <LinkButton href="/admin">Ke beranda</LinkButton>
      </p>
    </main>
  )
}
