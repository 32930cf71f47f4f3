import { type Kind, kinds } from '../../../../../lib/entries/schema.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import type { Actor } from '../../../../../lib/permissions.ts'
import { entryStates } from '../../../../../lib/publishing.ts'
import { EmptyState } from '../../../../_ui/EmptyState.tsx'
import { listOf } from '../../_frame/kindWords.ts'
import { type ListFilter, listAddress, stateWords } from '../filter.ts'
import { WriteButton } from '../WriteButton.tsx'

type NothingHereProps = { kind: Kind; filter: ListFilter; actor: Actor; office: Office }

/** Why a list is empty, and where else to look. */
export function NothingHere({ kind, filter, actor, office }: NothingHereProps) {
  const { noun } = kinds[kind]
  const whole = (
    <a href={listOf(kind)} className="link inline-block py-2.5">
      Lihat semua {noun}
    </a>
  )
  if (filter.q)
    return (
      <EmptyState heading="h2" title={`Tidak ada judul yang memuat “${filter.q}”`} actions={whole}>
        Coba satu kata saja, atau kata lain yang ada di judulnya.
      </EmptyState>
    )
  if (filter.word === 'sampah')
    return (
      <EmptyState heading="h2" title="Tempat sampah kosong" actions={whole}>
        Naskah yang dibuang tersimpan di sini dan bisa dipulihkan sebagai draf.
      </EmptyState>
    )
  if (filter.category || filter.writer || filter.year)
    return (
      <EmptyState heading="h2" title={`Tidak ada ${noun} yang cocok dengan saringan ini`} actions={whole}>
        Longgarkan salah satunya, misalnya tahun atau penulisnya.
      </EmptyState>
    )
  if (filter.page > 1)
    return (
      <EmptyState
        heading="h2"
        title="Daftarnya tidak sepanjang ini"
        actions={<FirstPage kind={kind} filter={filter} />}
      >
        Yang terbaru ada di halaman pertama.
      </EmptyState>
    )
  if (filter.word)
    return (
      <EmptyState
        heading="h2"
        title={`Tidak ada ${noun} berkeadaan “${entryStates[stateWords[filter.word]]}”`}
        actions={whole}
      >
        Naskah muncul di sini begitu keadaannya sesuai.
      </EmptyState>
    )
  return (
    <EmptyState
      heading="h2"
      title={filter.mine ? `Belum ada ${noun} tulisan Anda` : `Belum ada ${noun} di kantor ini`}
      actions={<WriteButton kind={kind} actor={actor} office={office} />}
    >
      Setiap naskah muncul di sini sejak pertama disimpan, dari draf sampai terbit.
    </EmptyState>
  )
}

const FirstPage = ({ kind, filter }: { kind: Kind; filter: ListFilter }) => (
  <a href={listAddress(kind, filter, { page: 1 })} className="link inline-block py-2.5">
    Ke halaman pertama
  </a>
)
