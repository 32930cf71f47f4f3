'use client'
import { openIncident } from '../../../../../lib/incidents/actions.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { TargetField, type TargetProps } from '../../darurat/_parts/TargetField.tsx'
import { KnownFields, type Values } from '../_parts/KnownFields.tsx'
import { Refused } from '../_parts/Refused.tsx'
import { useForm } from '../_parts/useForm.ts'

type OpenFormProps = {
  values: Values
  zone: Zone
  /** Whom it may concern, for those who look after others. */
  target?: TargetProps
  /** The act of an emergency it comes from. */
  act?: number
}

/** Opens a record with what is known in the first minute. */
export function OpenForm({ values: begun, zone, target, act }: OpenFormProps) {
  const { state, pending, form } = useForm(openIncident)
  const values = state.values ?? begun
  const errors = state.errors ?? {}
  return (
    <form {...form} className="grid max-w-measure gap-6">
      <Refused state={state} />
      {act && <input type="hidden" name="act" value={act} />}
      {target && <TargetField {...target} chosen={values.target ?? target.chosen} error={errors.target} />}
      <KnownFields values={values} errors={errors} zone={zone} />
      <div>
        <button type="submit" disabled={pending} className={`${buttonLook('primary')} max-md:w-full`}>
          Buka catatan insiden
        </button>
      </div>
    </form>
  )
}
