'use client'
import type { ReactNode } from 'react'
import type { FormState } from '../../../../../lib/action.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { CheckField, ChoiceField, FieldError, TextArea, TextField } from '../../../../_ui/Field.tsx'
import { useForm } from '../../tahapan/_parts/useForm.ts'

/** A field of each row: what it is called, and how it is filled in. */
export type RowField = {
  name: string
  label: string
  help?: string
  type: 'line' | 'lines' | 'number' | 'choice' | 'tick' | 'hidden'
  choices?: Record<string, string>
  wide?: boolean
}
/** A row as it stands: its heading and the values of its fields. */
export type RowValues = { title: string; values: Record<string, string> }

type RowsFormProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  lock: number
  fields: RowField[]
  rows: RowValues[]
  /** Rows are opened one by one where they are long. */
  folded?: boolean
  children?: ReactNode
}

/** A short list as one form: every row with its fields, "name.0", "name.1" …; it works without JavaScript. */
export function RowsForm({ action, lock, fields, rows, folded }: RowsFormProps) {
  const { form, values, errors, message, pending, answered } = useForm(action)
  const hasError = (at: number) => fields.some(field => errors[`${field.name}.${at}`])
  return (
    <form {...form} className="max-w-measure">
      <input type="hidden" name="lock" value={lock} />
      <ol className="divide-y divide-line border-y border-line">
        {rows.map((row, at) => {
          const parts = (
            <div className="grid gap-4 pt-3 md:grid-cols-2">
              {fields.map(field => (
                <Field
                  key={field.name}
                  field={field}
                  name={`${field.name}.${at}`}
                  value={answered ? (values[`${field.name}.${at}`] ?? '') : (row.values[field.name] ?? '')}
                  error={errors[`${field.name}.${at}`]}
                />
              ))}
            </div>
          )
          return (
            <li key={row.title} className="py-4">
              {folded ? (
                <details open={hasError(at)}>
                  <summary className="cursor-pointer py-2 text-18 font-semibold hover:text-accent">
                    {row.title}
                  </summary>
                  {parts}
                </details>
              ) : (
                <fieldset>
                  <legend className="text-18 font-semibold">{row.title}</legend>
                  {parts}
                </fieldset>
              )}
            </li>
          )
        })}
      </ol>
      {message && (
        <div role="alert" className="pt-4">
          <FieldError>{errors.form ?? message}</FieldError>
        </div>
      )}
      <div className="sticky bottom-0 mt-6 border-t border-line bg-paper py-4">
        <button type="submit" disabled={pending} className={`${buttonLook('primary')} max-md:w-full`}>
          Simpan ke rancangan
        </button>
      </div>
    </form>
  )
}

type FieldProps = { field: RowField; name: string; value: string; error?: string }

function Field({ field: { type, label, help, choices = {}, wide }, name, value, error }: FieldProps) {
  const common = { label, help, name, error, className: wide ? 'md:col-span-2' : undefined }
  if (type === 'hidden') return <input type="hidden" name={name} value={value} />
  if (type === 'tick')
    return (
      <CheckField label={label} name={name} defaultChecked={value === 'on'} className={common.className} />
    )
  if (type === 'choice') return <ChoiceField {...common} choices={choices} defaultValue={value} />
  if (type === 'lines') return <TextArea {...common} rows={3} defaultValue={value} />
  return (
    <TextField
      {...common}
      type={type === 'number' ? 'number' : 'text'}
      min={type === 'number' ? 0 : undefined}
      defaultValue={value}
    />
  )
}
