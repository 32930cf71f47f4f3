'use client'
import { type FormEvent, startTransition, useActionState } from 'react'
import { delegateApproval } from '../../../../lib/delegations/actions.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { ChoiceField, FieldError, TextField } from '../../../_ui/Field.tsx'

type DelegateFormProps = { people: { id: number; name: string }[]; today: string }

/** Who stands in, from when to when. */
export function DelegateForm({ people, today }: DelegateFormProps) {
  const [state, run, pending] = useActionState(delegateApproval, {})
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  const { values = {}, errors = {} } = state
  // Keys that look like numbers would be moved to the front: the space keeps the order.
  const choices = Object.fromEntries([['', 'Pilih rekan'], ...people.map(one => [` ${one.id}`, one.name])])
  return (
    <form action={run} onSubmit={send} className="grid max-w-md gap-5">
      <ChoiceField
        name="personId"
        label="Digantikan oleh"
        required
        choices={choices}
        defaultValue={values.personId ?? ''}
        error={errors.personId}
      />
      <div className="grid gap-5 md:grid-cols-2">
        <TextField
          type="date"
          name="startsOn"
          label="Mulai"
          required
          defaultValue={values.startsOn ?? today}
          error={errors.startsOn}
        />
        <TextField
          type="date"
          name="endsOn"
          label="Sampai dengan"
          required
          defaultValue={values.endsOn}
          error={errors.endsOn}
        />
      </div>
      {state.message && !errors.personId && !errors.startsOn && !errors.endsOn && (
        <div role="alert">
          <FieldError>{state.message}</FieldError>
        </div>
      )}
      <button type="submit" disabled={pending} className={buttonLook('primary')}>
        Delegasikan persetujuan
      </button>
    </form>
  )
}
