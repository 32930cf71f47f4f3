import type { FoundOffice } from '../../../../../lib/offices/queries.ts'
import { Notice } from '../../../../_ui/Notice.tsx'

/** What is not as usual with an office, if anything. */
export function StateNotice({ office, staffed }: { office: FoundOffice; staffed: boolean }) {
  const { state, frozenReason } = office
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
  if (staffed) return null
  return (
    <Notice look="warn" className="mb-8">
      <p className="font-semibold">Belum ada orang di kantor ini.</p>
      <p>Situsnya tampil, tetapi tidak seorang pun bisa menulis atau menerbitkan di sana.</p>
    </Notice>
  )
}
