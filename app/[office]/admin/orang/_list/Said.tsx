import { Notice } from '../../../../_ui/Notice.tsx'
import { oneOf, type Query } from '../filter.ts'

/** What was just done, said once after the way back to the list. */
export function Said({ query }: { query: Query }) {
  const words = sentence(query)
  return words ? (
    <Notice look="ok" role="status" className="mb-6">
      {words}
    </Notice>
  ) : null
}

function sentence(query: Query) {
  const invited = oneOf(query, 'diundang')
  const added = oneOf(query, 'ditambah')
  const many = Number.parseInt(oneOf(query, 'dari-tabel'), 10)
  if (invited) return `Undangan dikirim ke ${invited}. Tautannya berlaku tujuh hari.`
  if (added) return `${added} sudah dikenal dan kini bekerja di kantor ini. Ia sudah diberi tahu.`
  if (oneOf(query, 'diserahkan')) return 'Pekerjaannya sudah diserahkan, dan perannya di kantor ini berakhir.'
  return many ? `${many} orang diundang atau ditambahkan. Surelnya sedang dikirim.` : undefined
}
