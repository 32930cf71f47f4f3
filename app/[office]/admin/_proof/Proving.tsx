'use client'
import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { FormState } from '../../../../lib/action.ts'
import type { ProofAsked } from '../../../../lib/factors/fields.ts'
import { Icon } from '../../../_ui/Icon.tsx'
import { ProofFields } from './ProofFields.tsx'

/**
 * Stands in the form of a dangerous act. Where the act waits for a proof of who this is, it asks for one, and the same
 * form is sent again with it. Without JavaScript the question stands below the form.
 */
export const Proving = ({ state, pending }: { state: FormState; pending?: boolean }) =>
  state.proof && <ProofDialog asked={state.proof} pending={pending} />

function ProofDialog({ asked, pending }: { asked: ProofAsked; pending?: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Each answer of the server asks anew, also when the dialog was closed meanwhile.
  useEffect(() => {
    if (!asked || dialog.current?.matches(':modal')) return
    dialog.current?.close()
    dialog.current?.showModal()
  }, [asked])
  return (
    <dialog ref={dialog} open aria-labelledby="pastikan-ini-anda" className="dialog text-left">
      <div className="flex items-start justify-between gap-4">
        <h2 id="pastikan-ini-anda" className="text-22">
          Pastikan ini Anda
        </h2>
        <button
          type="button"
          aria-label="Tutup"
          onClick={() => dialog.current?.close()}
          className="-mt-2 -mr-2 flex size-11 items-center justify-center rounded-control hover:bg-sunken"
        >
          <Icon of={X} />
        </button>
      </div>
      <p className="mt-2 text-16">
        Tindakan ini penting, dan sudah lebih dari sepuluh menit sejak Anda terakhir menunjukkan siapa Anda.
        Isian Anda tetap ada dan langsung diteruskan.
      </p>
      <ProofFields asked={asked} pending={pending} />
    </dialog>
  )
}
