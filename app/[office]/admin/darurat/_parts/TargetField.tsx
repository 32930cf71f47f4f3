'use client'
import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import type { TargetChoice } from '../../../../../lib/emergencies/target.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { FieldError, fieldLook } from '../../../../_ui/Field.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'

export type TargetProps = { choices: TargetChoice[]; chosen: string; all: Pick<Office, 'level' | 'name'> }
type TargetFieldProps = TargetProps & { error?: string; only?: 'office' }

/** Whom it concerns: everyone, a province with its offices, or one office. The list of a browser is typed into. */
export function TargetField({ choices, chosen, all, error, only }: TargetFieldProps) {
  const id = useId()
  const said = error ? `${id}-salah` : undefined
  return (
    <div>
      <label htmlFor={id} className="text-16 font-semibold">
        Kantor yang terkena
      </label>
      <span className="relative mt-1.5 block">
        <select
          id={id}
          name="target"
          defaultValue={chosen}
          required
          aria-invalid={error ? true : undefined}
          aria-describedby={said}
          className={`${fieldLook} appearance-none pr-11`}
        >
          <option value="">Pilih …</option>
          {!only && <option value="semua">{wholeOf(all)}</option>}
          {choices.map(({ id: province, name, whole, offices }) => (
            <optgroup key={province} label={name}>
              {whole && !only && <option value={`provinsi-${province}`}>{name} dan semua kantornya</option>}
              {offices.map(office => (
                <option key={office.id} value={`kantor-${office.id}`}>
                  {office.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <Icon of={ChevronDown} className="pointer-events-none absolute top-3.5 right-3.5 text-ink-2" />
      </span>
      {error && <FieldError id={said}>{error}</FieldError>}
    </div>
  )
}

const wholeOf = ({ level, name }: TargetProps['all']) =>
  level === 'pusat' ? 'Semua kantor, juga kantor ini' : `${name} dan semua kantornya`
