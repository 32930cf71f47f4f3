import { Trash2 } from 'lucide-react'
import { removeMedium } from '../../../../../lib/media/actions.ts'
import type { FoundMedium } from '../../../../../lib/media/queries.ts'
import { Dialog } from '../../../../_ui/Dialog.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { Panel } from '../../kantor/_office/Panel.tsx'

type RemovingProps = { medium: Pick<FoundMedium, 'id' | 'kind' | 'name'>; used: number; step?: string }

/** Throws a medium away; where texts use it, why that cannot be. */
export function Removing({ medium, used, step }: RemovingProps) {
  const noun = medium.kind === 'picture' ? 'foto' : 'berkas'
  return (
    <Panel id="hapus-media" title={`Hapus ${noun}`}>
      {used > 0 ? (
        <p className="mt-1 text-14 text-ink-2">
          Belum bisa: {noun} ini dipakai di {used === 1 ? 'satu naskah' : `${used} naskah`}. Lepas dulu dari
          sana, atau ganti dengan {noun} lain.
        </p>
      ) : (
        <>
          <p className="mt-1 pb-3 text-14 text-ink-2">Tidak ada naskah yang memakainya sekarang.</p>
          <Dialog
            label={`Hapus ${noun} …`}
            icon={<Icon of={Trash2} />}
            look="danger"
            title={`Hapus ${noun} ini dari pustaka?`}
            step="hapus"
            opened={step === 'hapus'}
          >
            <p className="pb-4 break-words text-ink-2">
              “{medium.name}” dihapus selamanya, beserta berkas-berkas sebelumnya.
            </p>
            <DeedForm action={removeMedium} subject={{ id: medium.id }} look="danger">
              Hapus {noun}
            </DeedForm>
          </Dialog>
        </>
      )}
    </Panel>
  )
}
