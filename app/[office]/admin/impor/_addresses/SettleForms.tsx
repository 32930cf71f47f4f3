import { settleAddress } from '../../../../../lib/old-addresses/actions.ts'
import { DeedForm } from '../../_frame/DeedForm.tsx'

/** What an old address is to answer from now on: it leads somewhere, or there is nothing any more, and why. */
export const SettleForms = ({ address, host }: { address: string; host: string }) => (
  <>
    <DeedForm
      action={settleAddress}
      subject={{ address, host }}
      line={{
        name: 'to',
        label: 'Tujuan',
        help: 'Alamat di situs ini, atau alamat lengkap yang diawali https://.',
      }}
      look="secondary"
      className="justify-self-start"
    >
      Arahkan
    </DeedForm>
    <DeedForm
      action={settleAddress}
      subject={{ address, host }}
      line={{
        name: 'reason',
        label: 'Atau tidak ada lagi, karena',
        help: 'Dibaca siapa pun yang membukanya.',
      }}
      look="secondary"
      className="justify-self-start"
    >
      Jawab “tidak ada lagi”
    </DeedForm>
  </>
)
