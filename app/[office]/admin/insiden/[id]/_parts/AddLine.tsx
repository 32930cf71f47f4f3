'use client'
import { addLine } from '../../../../../../lib/incidents/actions.ts'
import { buttonLook } from '../../../../../_ui/Button.tsx'
import { TextArea, TextField } from '../../../../../_ui/Field.tsx'
import { Refused } from '../../_parts/Refused.tsx'
import { useForm } from '../../_parts/useForm.ts'

/** Adds what the log cannot know: a call, a sight, a decision. */
export function AddLine({ id, latest }: { id: number; latest: string }) {
  const { state, pending, form } = useForm(addLine)
  const { values = {}, errors = {} } = state
  return (
    <details className="group mb-5 border-y border-line" open={Boolean(state.message)}>
      <summary className="link inline-block cursor-pointer list-none py-3.5 font-semibold">
        Tambah satu kejadian
      </summary>
      <form {...form} key={latest} className="grid gap-5 pb-5">
        <input type="hidden" name="id" value={id} />
        <Refused state={state} />
        <TextField
          name="at"
          type="datetime-local"
          label="Kapan"
          required
          defaultValue={values.at ?? latest}
          error={errors.at}
          className="max-w-80"
        />
        <TextArea
          name="words"
          label="Apa yang terjadi saat itu"
          help="Misalnya: wartawan menelepon, beranda memuat gambar asing."
          required
          rows={2}
          maxLength={1000}
          defaultValue={values.words}
          error={errors.words}
        />
        <div>
          <button type="submit" disabled={pending} className={`${buttonLook()} max-md:w-full`}>
            Tambahkan ke kronologi
          </button>
        </div>
      </form>
    </details>
  )
}
