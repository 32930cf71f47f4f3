import { EmptyState } from '../../../../../_ui/EmptyState.tsx'
import { type Shown, shownAddress } from '../query.ts'

/** Why there is nothing to list. */
export function Empty({ shown: { view, q, outcome } }: { shown: Shown }) {
  if (q || outcome)
    return (
      <EmptyState
        heading="h2"
        title={q ? `Tidak ada alamat yang memuat “${q}”` : 'Tidak ada alamat seperti ini'}
        actions={
          <a href={shownAddress({ view })} className="link inline-block py-2.5">
            Lihat semuanya
          </a>
        }
      >
        Coba sebagian alamatnya saja, tanpa nama situs.
      </EmptyState>
    )
  return view === 'dicari' ? (
    <EmptyState heading="h2" title="Tidak ada yang dicari sia-sia">
      Bila pembaca membuka alamat situs lama yang tidak ketemu, alamat itu muncul di sini bersama usulan
      tujuannya.
    </EmptyState>
  ) : (
    <EmptyState heading="h2" title="Belum ada alamat lama">
      Alamat situs lama tercatat di sini saat isinya diimpor, atau saat Anda menambahkannya.
    </EmptyState>
  )
}
