import { formatNumber } from '../../../../../../lib/numbers.ts'
import { settleRest } from '../../../../../../lib/parity/actions.ts'
import { Disclosure } from '../../../../../_ui/Disclosure.tsx'
import { DeedForm } from '../../../_frame/DeedForm.tsx'

/** One reason for all addresses of the list that still have no place. */
export const Rest = ({ total, q }: { total: number; q: string }) => (
  <Disclosure
    label={`Tentukan ${formatNumber(total)} alamat ini sekaligus`}
    className="mb-2 border-y border-line py-2"
  >
    <div className="max-w-measure pt-2 pb-4">
      <DeedForm
        action={settleRest}
        subject={{ q }}
        question={{
          name: 'reason',
          label: 'Mengapa isinya tidak ada lagi',
          help: `Berlaku untuk semua yang terdaftar di sini${q && `, yang memuat “${q}”`}. Siapa pun yang membuka alamatnya membaca alasan ini.`,
        }}
        look="primary"
        className="max-md:w-full md:justify-self-start"
      >
        Jawab “tidak ada lagi”
      </DeedForm>
    </div>
  </Disclosure>
)
