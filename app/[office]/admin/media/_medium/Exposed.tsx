import { justifyExposed } from '../../../../../lib/media/exposed-actions.ts'
import { Dialog } from '../../../../_ui/Dialog.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'

type ExposedProps = { id: string; told: string; decidable: boolean; step?: string }

/** A public file in which personal data was found: what can be done about it. */
export const Exposed = ({ id, told, decidable, step }: ExposedProps) => (
  <Notice look="warn" className="mb-6">
    <p className="font-semibold">Berkas ini sudah tayang dan memuat {told || 'data pribadi'}.</p>
    <p>
      Samarkan, lalu ganti berkasnya di bagian “Ganti berkas”. Bila mendesak, tarik dulu halaman yang
      memakainya.
    </p>
    {decidable && (
      <div className="pt-3">
        <Dialog
          label={'Memang harus dimuat\u00a0…'}
          title="Mengapa data ini harus dimuat?"
          step="alasan"
          opened={step === 'alasan'}
        >
          <DeedForm
            action={justifyExposed}
            subject={{ id }}
            question={{
              name: 'reason',
              label: 'Alasan memuat',
              help: 'Tercatat di riwayat kantor. Sebutkan dasarnya, misalnya pasal peraturannya.',
            }}
            look="primary"
          >
            Simpan alasan
          </DeedForm>
        </Dialog>
      </div>
    )}
  </Notice>
)
