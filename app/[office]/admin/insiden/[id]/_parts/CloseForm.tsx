'use client'
import { closeIncident } from '../../../../../../lib/incidents/actions.ts'
import { toldWords } from '../../../../../../lib/incidents/clock.ts'
import type { Told } from '../../../../../../lib/incidents/schema.ts'
import { buttonLook } from '../../../../../_ui/Button.tsx'
import { TextArea } from '../../../../../_ui/Field.tsx'
import { Proving } from '../../../_proof/Proving.tsx'
import { Refused } from '../../_parts/Refused.tsx'
import { useForm } from '../../_parts/useForm.ts'

type CloseFormProps = { id: number; lock: number; untold: Told[] }

/** What was learned, and why somebody was not told, where it is so. */
export function CloseForm({ id, lock, untold }: CloseFormProps) {
  const { state, pending, form } = useForm(closeIncident)
  const { values = {}, errors = {} } = state
  return (
    <form {...form} className="grid gap-5">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="lock" value={lock} />
      <Refused state={state} />
      <TextArea
        name="lesson"
        label="Pelajaran"
        help="Mengapa bisa terjadi, dan apa yang diubah supaya tidak terulang."
        required
        rows={4}
        maxLength={3000}
        defaultValue={values.lesson}
        error={errors.lesson}
      />
      {untold.length > 0 && (
        <TextArea
          name="untold"
          label={`Mengapa ${toldWords(untold)} tidak diberi tahu`}
          help="Misalnya ternyata bukan insiden. Bila sudah diberi tahu, catat dahulu pemberitahuannya."
          required
          rows={3}
          maxLength={1000}
          defaultValue={values.untold}
          error={errors.untold}
        />
      )}
      <button type="submit" disabled={pending} className={buttonLook('primary')}>
        Tutup catatan
      </button>
      <Proving state={state} pending={pending} />
    </form>
  )
}
