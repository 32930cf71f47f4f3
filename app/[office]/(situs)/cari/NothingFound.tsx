import { EmptyState } from '../../../_ui/EmptyState.tsx'

/** Nothing fits the words: how to look differently. */
export const NothingFound = ({ wanted }: { wanted: string }) => (
  <EmptyState title="Belum ada yang cocok" heading="h2">
    <p>
      Tidak ada halaman yang memuat “{wanted}”. Coba kata yang lebih umum, periksa ejaannya, atau{' '}
      <a href="/berita" className="link">
        lihat semua berita
      </a>
      .
    </p>
  </EmptyState>
)
