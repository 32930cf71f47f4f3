import { useId } from 'react'
import { FieldError, fieldLook } from '../../../_ui/Field.tsx'

type MomentFieldProps = {
  name: string
  label: string
  help?: string
  value: string
  error?: string
  change: (value: string) => void
}

/** A day and, if wanted, a time of the office's clock, picked with what the phone itself offers. */
export function MomentField({ name, label, help, value, error, change }: MomentFieldProps) {
  const id = useId()
  const [day = '', time = ''] = value.split('T')
  const put = (newDay: string, newTime: string) => change(newDay && newTime ? `${newDay}T${newTime}` : newDay)
  const described = [help && `${id}-bantuan`, error && `${id}-salah`].filter(Boolean).join(' ') || undefined
  return (
    <fieldset className="min-w-0">
      <legend className="text-16 font-semibold">{label}</legend>
      {help && (
        <p id={`${id}-bantuan`} className="text-14 text-ink-2">
          {help}
        </p>
      )}
      <input type="hidden" name={name} value={value} />
      <div className="mt-1.5 grid grid-cols-[minmax(0,3fr)_minmax(0,2fr)] gap-3">
        <input
          type="date"
          aria-label={`${label}: tanggal`}
          aria-describedby={described}
          aria-invalid={error ? true : undefined}
          value={day}
          onChange={event => put(event.target.value, time)}
          className={fieldLook}
        />
        <input
          type="time"
          aria-label={`${label}: jam`}
          value={time}
          disabled={!day}
          onChange={event => put(day, event.target.value)}
          className={`${fieldLook} disabled:opacity-60`}
        />
      </div>
      {error && <FieldError id={`${id}-salah`}>{error}</FieldError>}
    </fieldset>
  )
}
