'use client'
import { useActionState } from 'react'
import type { FormState } from '../../../../../lib/action.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { Disclosure } from '../../../../_ui/Disclosure.tsx'
import { ChoiceField, FieldError } from '../../../../_ui/Field.tsx'

type MappingProps = {
  id: string
  action: (previous: FormState, form: FormData) => Promise<FormState>
  rows: { name: string; field: string; count: string; chosen: string }[]
  targets: Record<string, string>
  media: string
  ways: Record<string, string>
  open: boolean
}

/** What each old category becomes, and whether photos and files come along: set before anything is brought in. */
export function Mapping({ id, action, rows, targets, media, ways, open }: MappingProps) {
  const [state, run, pending] = useActionState(action, {})
  return (
    <Disclosure
      label="Kategori dan foto: sesuaikan bila perlu"
      open={open}
      className="border-y border-line py-2"
    >
      <form action={run} className="grid gap-5 pt-3 pb-4">
        <input type="hidden" name="id" value={id} />
        <ChoiceField
          label="Foto dan berkas"
          name="media"
          choices={ways}
          defaultValue={media}
          className="max-w-md"
        />
        {rows.length > 0 && (
          <fieldset>
            <legend className="pb-3 text-14 text-ink-2">
              Kategori situs lama menjadi apa di sini. Sudah kami isikan menurut namanya.
            </legend>
            <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
              {rows.map(row => (
                <ChoiceField
                  key={row.field}
                  label={row.name}
                  help={`${row.count} tulisan`}
                  name={row.field}
                  choices={targets}
                  defaultValue={row.chosen}
                />
              ))}
            </div>
          </fieldset>
        )}
        {state.message && (
          <div role="alert">
            <FieldError>{state.message}</FieldError>
          </div>
        )}
        <button type="submit" disabled={pending} className={`${buttonLook()} justify-self-start`}>
          Simpan pilihan
        </button>
      </form>
    </Disclosure>
  )
}
