import type { ReactNode } from 'react'
import { FieldError } from '../../../_ui/Field.tsx'

type GroupProps = { title: string; help?: ReactNode; error?: string; id?: string; children: ReactNode }

/** Fields that belong together, under one heading. */
export const Group = ({ title, help, error, id, children }: GroupProps) => (
  <fieldset className="min-w-0" id={id} tabIndex={id ? -1 : undefined}>
    <legend className="w-full border-b border-field pb-2 text-14 font-semibold text-ink-2">{title}</legend>
    {help && <p className="pt-3 text-14 text-ink-2">{help}</p>}
    {error && <FieldError>{error}</FieldError>}
    <div className="grid gap-5 pt-4">{children}</div>
  </fieldset>
)
