import { EmptyState } from '../../../../_ui/EmptyState.tsx'

/** Why there is nothing to list. */
export const NoRedirects = ({ q }: { q: string }) =>
  q ? (
    <EmptyState
      heading="h2"
      title={`Tidak ada alamat yang memuat “${q}”`}
      actions={
        <a href="/admin/pengalihan" className="link inline-block py-2.5">
          Lihat semua pengalihan
        </a>
      }
    >
      Coba sebagian alamatnya saja, tanpa nama situs.
    </EmptyState>
  ) : (
    <EmptyState heading="h2" title="Belum ada pengalihan">
      Pengalihan muncul di sini begitu alamat sebuah halaman berubah, atau saat Anda menambahkannya.
    </EmptyState>
  )
