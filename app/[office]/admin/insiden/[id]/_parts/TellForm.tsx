'use client'
import { noteTold } from '../../../../../../lib/incidents/actions.ts'
import { type Told, toldNames } from '../../../../../../lib/incidents/schema.ts'
import { buttonLook } from '../../../../../_ui/Button.tsx'
import { ChoiceField, TextField } from '../../../../../_ui/Field.tsx'
import { Proving } from '../../../_proof/Proving.tsx'
import { Refused } from '../../_parts/Refused.tsx'
import { useForm } from '../../_parts/useForm.ts'

type TellFormProps = { id: number; lock: number; untold: Told[]; latest: string }

const names = { bssn: 'BSSN', persons: 'Orang yang datanya terkena' }

/** Who was told, when and how. */
export function TellForm({ id, lock, untold, latest }: TellFormProps) {
  const { state, pending, form } = useForm(noteTold)
  const { values = {}, errors = {} } = state
  const both: [string, string][] = untold.length > 1 ? [['both', `BSSN dan ${toldNames.persons}`]] : []
  return (
    <form {...form} className="grid gap-5">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="lock" value={lock} />
      <Refused state={state} />
      <ChoiceField
        name="whom"
        label="Siapa"
        choices={[...untold.map((one): [string, string] => [one, names[one]]), ...both]}
        defaultValue={values.whom ?? (both.length ? 'both' : untold[0])}
        error={errors.whom}
      />
      <TextField
        name="toldAt"
        type="datetime-local"
        label="Kapan"
        required
        defaultValue={values.toldAt ?? latest}
        error={errors.toldAt}
      />
      <TextField
        name="how"
        label="Bagaimana"
        help="Nomor tiket, surat, atau siapa yang menerima."
        required
        maxLength={300}
        defaultValue={values.how}
        error={errors.how}
      />
      <button type="submit" disabled={pending} className={buttonLook('primary')}>
        Catat pemberitahuan
      </button>
      <Proving state={state} pending={pending} />
    </form>
  )
}
