import { mediaSorts } from '../../../../../lib/media/filter.ts'
import { EmptyState } from '../../../../_ui/EmptyState.tsx'
import type { LibraryFilter } from '../filter.ts'

/** Why there is nothing to show. */
export function NoMedia({ filter: { q, sort } }: { filter: LibraryFilter }) {
  if (!q && !sort)
    return (
      <EmptyState heading="h2" title="Pustaka ini masih kosong">
        Foto dan berkas muncul di sini begitu diunggah, di halaman ini atau saat menulis.
      </EmptyState>
    )
  const all = (
    <a href="/admin/media" className="link inline-block py-2.5">
      Lihat semua media
    </a>
  )
  return (
    <EmptyState heading="h2" title={q ? `Tidak ada media yang memuat “${q}”` : done[sort!]} actions={all}>
      {q ? (
        <>
          Coba kata yang lebih pendek, atau nama fotografernya.
          {sort && ` Anda hanya melihat: ${mediaSorts[sort]}.`}
        </>
      ) : (
        'Tidak ada yang perlu dikerjakan di sini.'
      )}
    </EmptyState>
  )
}

const done = {
  foto: 'Belum ada foto',
  berkas: 'Belum ada berkas',
  'belum-dipakai': 'Semua media sudah dipakai',
  'tanpa-gambaran': 'Semua foto sudah punya teks alternatif',
}
