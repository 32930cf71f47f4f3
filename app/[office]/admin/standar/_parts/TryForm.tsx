'use client'
import { tryStandard } from '../../../../../lib/standards/rolling-actions.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { ChoiceField, FieldError, TextField } from '../../../../_ui/Field.tsx'
import { useForm } from '../../tahapan/_parts/useForm.ts'

type TryFormProps = { lock: number; provinces: [string, string][] }

/** Where a change is tried before all have it. */
export function TryForm({ lock, provinces }: TryFormProps) {
  const { form, values, errors, message, pending } = useForm(tryStandard)
  return (
    <form {...form} className="grid gap-4">
      <input type="hidden" name="lock" value={lock} />
      <ChoiceField
        label="Coba dahulu di satu provinsi"
        help="Provinsi itu dan kantor di bawahnya memakainya; yang lain tidak berubah."
        name="provinceId"
        choices={[['', 'Pilih provinsi'], ...provinces]}
        defaultValue={values.provinceId ?? ''}
        error={errors.provinceId}
      />
      <TextField
        label="Alasan mencoba"
        name="reason"
        maxLength={500}
        defaultValue={values.reason}
        error={errors.reason}
      />
      {message && !errors.provinceId && !errors.reason && (
        <div role="alert">
          <FieldError>{message}</FieldError>
        </div>
      )}
      <button type="submit" disabled={pending} className={`${buttonLook()} justify-self-start`}>
        Coba di provinsi ini
      </button>
    </form>
  )
}
