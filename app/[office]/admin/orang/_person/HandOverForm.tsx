'use client'
import { type FormEvent, startTransition, useActionState } from 'react'
import { handOver } from '../../../../../lib/people/hand-over-action.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { CheckField, ChoiceField, FieldError } from '../../../../_ui/Field.tsx'
import { Proving } from '../../_proof/Proving.tsx'

type HandOverFormProps = {
  person: { kantor: string; id: number }
  colleagues: { id: number; name: string }[]
}

/** Who takes over, and whether the other one leaves. */
export function HandOverForm({ person, colleagues }: HandOverFormProps) {
  const [state, run, pending] = useActionState(handOver, {})
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  const { values = {}, errors = {} } = state
  return (
    <form action={run} onSubmit={send} className="grid gap-4">
      <input type="hidden" name="kantor" value={person.kantor} />
      <input type="hidden" name="id" value={person.id} />
      <ChoiceField
        label="Diserahkan kepada"
        name="to"
        required
        choices={[['', 'Pilih rekan'], ...colleagues.map(one => [one.id, one.name] as [number, string])]}
        defaultValue={values.to}
        error={errors.to}
      />
      <CheckField
        label="Ia meninggalkan kantor ini: akhiri semua perannya di sini"
        name="leaves"
        defaultChecked={values.leaves !== undefined}
      />
      {state.message && !state.proof && !errors.to && (
        <div role="alert">
          <FieldError>{state.message}</FieldError>
        </div>
      )}
      <button type="submit" disabled={pending} className={`${buttonLook('danger')} justify-self-start`}>
        Serahkan pekerjaannya
      </button>
      <Proving state={state} pending={pending} />
    </form>
  )
}
