import type { Actor } from '../../../../../lib/permissions.ts'
import { provincesOf } from '../../../../../lib/standards/provinces.ts'
import type { KeptStandard } from '../../../../../lib/standards/read.ts'
import { discardStandard, endTrial, rollOutStandard } from '../../../../../lib/standards/rolling-actions.ts'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { TryForm } from './TryForm.tsx'

type RollingProps = {
  kept: KeptStandard /** Whether it differs from what holds. */
  changed: boolean
  actor: Actor
}

const why = {
  name: 'reason',
  label: 'Alasan perubahan',
  help: 'Tercatat di versi ini dan di jejak setiap kantor.',
}

/** The steps of a change: one province, then all; or back. */
export function Rolling({ kept, changed, actor }: RollingProps) {
  const { lock, trial, waiting } = kept
  if (!changed && !trial && !waiting) return null
  const provinces = provincesOf(actor).map((office): [string, string] => [String(office.id), office.name])
  return (
    <section
      aria-labelledby="berlakukan"
      className="mt-10 grid max-w-measure gap-8 border-t border-line pt-8"
    >
      <h2 id="berlakukan" className="-mb-4 text-22">
        Berlakukan
      </h2>
      {changed && waiting && <TryForm lock={lock} provinces={provinces} />}
      {changed && (
        <DeedForm
          action={rollOutStandard}
          subject={{ lock }}
          question={why}
          look="primary"
          className="justify-self-start"
        >
          Berlakukan di semua kantor
        </DeedForm>
      )}
      <div className="flex flex-wrap gap-3">
        {trial && (
          <DeedForm action={endTrial} subject={{ lock }} look="danger">
            Akhiri percobaan
          </DeedForm>
        )}
        {waiting && (
          <DeedForm action={discardStandard} subject={{ lock }} look="danger">
            Buang rancangan
          </DeedForm>
        )}
      </div>
    </section>
  )
}
