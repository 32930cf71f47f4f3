import type { CallableNumber } from '../../../../../lib/people/callable.ts'
import type { ManagedPerson } from '../../../../../lib/people/find.ts'
import { Notice } from '../../../../_ui/Notice.tsx'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'
import { ResetForm } from './ResetForm.tsx'

type ResetFactorsProps = { person: ManagedPerson; numbers: CallableNumber[] }

/** Taking away a lost second factor, after calling back. */
export const ResetFactors = ({ person, numbers }: ResetFactorsProps) => (
  <section aria-labelledby="faktor-kedua">
    <SectionHead id="faktor-kedua" title="Atur ulang faktor kedua" />
    <p className="pb-4 text-ink-2">
      Bila ponsel dan kode pemulihannya hilang. Telepon balik ke nomor yang sudah tercatat; permintaan lewat
      surel, pesan, atau telepon masuk tidak pernah cukup. Sandi dan faktor keduanya dihapus, semua sesinya
      berakhir, dan ia memasang yang baru dengan tautan surel serta kode yang Anda bacakan.
    </p>
    {numbers.length > 0 ? (
      <ResetForm person={{ kantor: person.office.slug, id: person.id }} numbers={numbers} />
    ) : (
      <Notice look="warn">
        Belum ada nomor yang tercatat, baik miliknya maupun kantornya. Minta admin kantornya mencatat nomor
        itu dahulu, lalu telepon ke sana.
      </Notice>
    )}
  </section>
)
