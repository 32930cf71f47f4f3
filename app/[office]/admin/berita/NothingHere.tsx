import type { Office } from '../../../../lib/offices/schema.ts'
import type { Actor } from '../../../../lib/permissions.ts'
import { entryStates } from '../../../../lib/publishing.ts'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { type ListFilter, listAddress, stateWords } from './filter.ts'
import { WriteButton } from './WriteButton.tsx'

type NothingHereProps = { filter: ListFilter; actor: Actor; office: Office }

/** Why a list is empty, and where else to look. */
export function NothingHere({ filter, actor, office }: NothingHereProps) {
  const whole = (
    <a href="/admin/berita" className="link inline-block py-2.5">
      Lihat semua berita
    </a>
  )
  if (filter.q)
    return (
      <EmptyState heading="h2" title={`Tidak ada judul yang memuat “${filter.q}”`} actions={whole}>
        Coba satu kata saja, atau kata lain yang ada di judulnya.
      </EmptyState>
    )
  if (filter.page > 1)
    return (
      <EmptyState heading="h2" title="Daftarnya tidak sepanjang ini" actions={<FirstPage filter={filter} />}>
        Berita terbaru ada di halaman pertama.
      </EmptyState>
    )
  if (filter.word)
    return (
      <EmptyState
        heading="h2"
        title={`Tidak ada berita berkeadaan “${entryStates[stateWords[filter.word]]}”`}
        actions={whole}
      >
        Berita muncul di sini begitu keadaannya sesuai.
      </EmptyState>
    )
  return (
    <EmptyState
      heading="h2"
      title={filter.mine ? 'Belum ada berita tulisan Anda' : 'Belum ada berita di kantor ini'}
      actions={<WriteButton actor={actor} office={office} />}
    >
      Setiap naskah muncul di sini sejak pertama disimpan, dari draf sampai terbit.
    </EmptyState>
  )
}

const FirstPage = ({ filter }: { filter: ListFilter }) => (
  <a href={listAddress(filter, { page: 1 })} className="link inline-block py-2.5">
    Ke halaman pertama
  </a>
)
