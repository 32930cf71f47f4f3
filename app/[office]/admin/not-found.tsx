import { LinkButton } from '../../_ui/Button.tsx'

export default function AdminNotFound() {
  return (
    <main className="mx-auto max-w-measure px-4 py-20">
      <p className="text-14 text-ink-2">404</p>
      <h1 className="mt-2 text-30">Halaman ini tidak kami temukan</h1>
      <p className="mt-4 text-ink-2">
        Mungkin alamatnya salah ketik, atau naskahnya milik kantor lain. Semua naskah kantor Anda ada di
        daftarnya masing-masing.
      </p>
      <p className="mt-6 flex flex-wrap gap-3">
        <LinkButton href="/admin/berita" look="primary">
          Buka daftar berita
        </LinkButton>
        <LinkButton href="/admin">Ke beranda</LinkButton>
      </p>
    </main>
  )
}
