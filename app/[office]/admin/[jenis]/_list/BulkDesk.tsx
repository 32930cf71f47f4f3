'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useRef } from 'react'
import type { Tally } from '../../../../../lib/bulk-action.ts'
import { bulkEntries } from '../../../../../lib/entries/list-actions.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { ChoiceField, FieldError, TextArea } from '../../../../_ui/Field.tsx'
import { ChosenContext } from '../../_frame/Choose.tsx'
import type { DeedNames } from './deeds.ts'
import { Outcome } from './Outcome.tsx'

type BulkDeskProps = {
  deeds: DeedNames
  /** What was done is told also when no row is left. */
  rows: number
  groups?: { label: string; words: Record<string, string> }
  children: ReactNode
}

/** Ticked rows and what is done with them. Without JavaScript it is a plain form. */
export function BulkDesk({ deeds, rows, groups, children }: BulkDeskProps) {
  const [state, run, pending] = useActionState(bulkEntries, {})
  const form = useRef<HTMLFormElement>(null)
  const router = useRouter()
  const tally = state.done as Tally | undefined
  useEffect(() => {
    if (!tally) return
    form.current?.reset()
    form.current?.scrollIntoView({ block: 'start' })
    router.refresh()
  }, [tally, router])
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    startTransition(() => run(data))
  }
  const { message, errors, values } = state
  return (
    <form ref={form} action={run} onSubmit={send} className="bulk scroll-mt-24">
      {tally && <Outcome tally={tally} />}
      {rows > 0 && <TickAll />}
      <ChosenContext value={values}>{children}</ChosenContext>
      {rows > 0 && (
        <fieldset className="bulk-deeds">
          <legend className="sr-only">Yang dilakukan dengan naskah yang dicentang</legend>
          <ChoiceField
            label="Dengan yang dicentang"
            name="deed"
            choices={deeds as Record<string, string>}
            defaultValue={values?.deed}
          />
          {deeds.withdraw && (
            <TextArea
              className="for-withdraw"
              label="Alasan penarikan"
              name="reason"
              help="Satu alasan untuk semuanya; pembaca melihatnya di alamat lama."
              error={errors?.reason}
              defaultValue={values?.reason}
            />
          )}
          {deeds.recategorise && groups && (
            <ChoiceField
              className="for-recategorise"
              label={`${groups.label} baru`}
              name="category"
              help="Yang sudah terbit berubah di situs setelah diterbitkan lagi."
              choices={groups.words}
              error={errors?.category}
              defaultValue={values?.category}
            />
          )}
          {message && !errors && (
            <div role="alert">
              <FieldError>{message}</FieldError>
            </div>
          )}
          <div>
            <button type="submit" disabled={pending} className={`${buttonLook()} max-md:w-full`}>
              Jalankan
            </button>
          </div>
        </fieldset>
      )}
    </form>
  )
}

const TickAll = () => (
  <label className="flex min-h-11 items-center gap-3 text-16 [@media(scripting:none)]:hidden">
    <input type="checkbox" className="size-5" onChange={event => tickAll(event.target)} />
    Centang semua di halaman ini
  </label>
)

function tickAll({ form, checked }: HTMLInputElement) {
  for (const box of form?.querySelectorAll<HTMLInputElement>('input[name^="pilih."]') ?? [])
    box.checked = checked
}
