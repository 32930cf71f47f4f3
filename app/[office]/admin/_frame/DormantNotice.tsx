import type { Actor } from '../../../../lib/permissions.ts'
import { Notice } from '../../../_ui/Notice.tsx'

/** Says why somebody who was long away only reads, and who lets them write again. */
export const DormantNotice = ({ actor }: { actor: Actor }) =>
  actor.dormant ? (
    <Notice look="warn" role="status" className="mb-8">
      <p className="font-semibold">Akun Anda lama tidak dipakai, jadi untuk sementara hanya bisa membaca.</p>
      <p>Minta admin kantor Anda mengaktifkannya lagi di halaman Orang; cukup satu langkah.</p>
    </Notice>
  ) : null
