import type { Office } from '../../../../lib/offices/schema.ts'
import { Notice } from '../../../_ui/Notice.tsx'

/** Whether writing is possible in this office now. */
export const writable = (office: Office) => office.state === 'live' || office.state === 'preparing'

/** Says that writing rests and why; nothing while the office works as usual. */
export function FrozenNotice({ office, reason }: { office: Office; reason: string }) {
  if (writable(office)) return null
  const words = {
    frozen:
      'Kantor ini dibekukan oleh pusat. Naskah bisa dibaca, tetapi belum bisa ditulis atau diterbitkan.',
    archived: 'Kantor ini sudah menjadi arsip. Naskah hanya bisa dibaca.',
    merged: 'Kantor ini sudah digabung dengan kantor lain. Naskah hanya bisa dibaca.',
  }
  return (
    <Notice look="info" role="status" className="mb-8">
      <p className="font-semibold">{words[office.state as keyof typeof words]}</p>
      {office.state === 'frozen' && reason && <p>Alasannya: {reason}</p>}
    </Notice>
  )
}
