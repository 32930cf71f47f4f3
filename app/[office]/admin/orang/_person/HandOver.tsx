import type { ManagedPerson } from '../../../../../lib/people/find.ts'
import type { Owned } from '../../../../../lib/people/hand-over.ts'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'
import { HandOverForm } from './HandOverForm.tsx'

type HandOverProps = { person: ManagedPerson; owned: Owned; colleagues: { id: number; name: string }[] }

/** What somebody has not finished here, and to whom it goes when they leave. */
export function HandOver({ person, owned, colleagues }: HandOverProps) {
  const { drafts, waiting, scheduled, lent } = owned
  const parts = [
    drafts && `${drafts} draf`,
    waiting && `${waiting} menunggu persetujuan`,
    scheduled && `${scheduled} terjadwal`,
    lent && `${lent} delegasi persetujuan`,
  ].filter(Boolean)
  return (
    <section aria-labelledby="serah-terima">
      <SectionHead id="serah-terima" title="Serah terima" />
      <p className="pb-4 text-ink-2">
        {parts.length
          ? `Yang belum selesai di kantor ini: ${parts.join(', ')}. Yang sudah tayang tetap milik kantor.`
          : 'Tidak ada yang belum selesai di kantor ini.'}
      </p>
      {colleagues.length > 0 ? (
        <HandOverForm person={{ kantor: person.office.slug, id: person.id }} colleagues={colleagues} />
      ) : (
        <p className="text-ink-2">Belum ada rekan yang bisa menerima. Undang seseorang dahulu.</p>
      )}
    </section>
  )
}
