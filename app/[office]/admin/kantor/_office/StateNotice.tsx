import type { FoundOffice } from '../../../../../lib/offices/queries.ts'
import { Notice } from '../../../../_ui/Notice.tsx'

/** What is not as usual with an office, if anything. */
export function StateNotice({ office }: { office: FoundOffice }) {
  const { state, frozenReason, quarantine } = office
  if (quarantine)
    return (
      <Notice look="bad" className="mb-8">
        <p className="font-semibold">Situs ini dikarantina: pengunjung hanya membaca pemberitahuan.</p>
        <p>{quarantine.words}</p>
      </Notice>
    )
  if (state === 'preparing')
    return (
      <Notice look="info" className="mb-8">
        <p className="font-semibold">Situs ini sedang disiapkan.</p>
        <p>Pengunjung diberi tahu begitu, dan mesin pencari tidak mencatatnya, sampai Anda membukanya.</p>
      </Notice>
    )
  if (state === 'frozen')
    return (
      <Notice look="info" className="mb-8">
        <p className="font-semibold">Kantor ini dibekukan: bisa dibaca, tidak bisa ditulis.</p>
        <p>Alasannya: {frozenReason}</p>
      </Notice>
    )
  return null
}
