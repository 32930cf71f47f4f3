'use client'
import { type FormEvent, startTransition, useActionState } from 'react'
import { rollBack } from '../../../../../../lib/emergencies/roll-back.ts'
import type { Step } from '../../../../../../lib/entries/history.ts'
import { buttonLook } from '../../../../../_ui/Button.tsx'
import { TextArea } from '../../../../../_ui/Field.tsx'
import { Notice } from '../../../../../_ui/Notice.tsx'
import { Proving } from '../../../_proof/Proving.tsx'
import { StepGroup } from './StepGroup.tsx'

type RollBackFormProps = { slug: string; at: string; steps: Step[] }

/** What would change, each to be unticked, and the button that does it. */
export function RollBackForm({ slug, at, steps }: RollBackFormProps) {
  const [state, run, pending] = useActionState(rollBack, {})
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  const of = (way: Step['way'], withdrawn = false) =>
    steps.filter(step => step.way === way && (step.withdrawnReason !== '') === withdrawn)
  return (
    <form action={run} onSubmit={send} noValidate className="grid gap-10">
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="at" value={at} />
      <StepGroup title="Kembali ke versi lama" steps={of('back')} ticked />
      <StepGroup title="Turun dari situs" text="Belum tayang pada saat itu." steps={of('down')} ticked />
      <StepGroup title="Tayang lagi" text="Hilang sejak saat itu." steps={of('up')} ticked />
      <StepGroup
        title="Sudah ditarik dengan alasan"
        text="Mungkin ditarik karena harus, misalnya memuat data pribadi. Centang satu per satu hanya bila Anda yakin."
        steps={of('up', true)}
      />
      <div className="grid max-w-measure gap-6">
        <TextArea
          name="reason"
          label="Alasan"
          help="Dibaca admin kantor itu, dan di alamat naskah yang turun."
          required
          rows={3}
          maxLength={500}
          defaultValue={state.values?.reason}
          error={state.errors?.reason}
        />
        {state.message && !state.proof && (
          <Notice look="bad" role="alert">
            {state.message}
          </Notice>
        )}
        <div>
          <button type="submit" disabled={pending} className={`${buttonLook('danger')} max-md:w-full`}>
            Kembalikan yang dicentang
          </button>
        </div>
      </div>
      <Proving state={state} pending={pending} />
    </form>
  )
}
