'use client'
import { type FormEvent, startTransition, useActionState, useState } from 'react'
import { replaceMedium } from '../../../../../lib/media/actions.ts'
import { offeredFiles } from '../../../../../lib/media/offered.ts'
import type { FoundMedium } from '../../../../../lib/media/queries.ts'
import type { Exchange } from '../../../../../lib/media/rules.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { FieldError, TextArea } from '../../../../_ui/Field.tsx'
import { FilePicker } from '../../_forms/FilePicker.tsx'
import { UploadLine } from '../../_uploads/UploadLine.tsx'
import {
  type Upload,
  type Uploaded,
  type UploadedFile,
  uploadFile,
  uploadPhoto,
} from '../../_uploads/upload.ts'
import { useSending, WaitingPlace } from '../../_uploads/useSending.ts'
import { Panel } from '../../kantor/_office/Panel.tsx'
import { alreadyThere, idOf } from '../_library/uploadAny.ts'

type ReplacingProps = { medium: FoundMedium; zone: Zone; way: Exchange }

/** Another file for the same address: first it is uploaded, then said why; where the public sees it, a second person agrees. */
export function Replacing({ medium, zone, way }: ReplacingProps) {
  const noun = medium.kind === 'picture' ? 'foto' : 'berkas'
  return (
    <Panel id="ganti-media" title={`Ganti ${noun}`}>
      <p className="mt-1 text-14 text-ink-2">
        Alamatnya tetap. {outcomes[way]} Yang sekarang disimpan dan bisa dikembalikan.
      </p>
      <WaitingPlace value={`ganti ${medium.id}`}>
        <ReplaceForm medium={medium} zone={zone} way={way} noun={noun} />
      </WaitingPlace>
    </Panel>
  )
}

const outcomes: Record<Exchange, string> = {
  now: 'Naskah yang memakainya ikut berganti.',
  afterwards: 'Situs langsung menampilkan yang baru, dan pembina meninjaunya dalam 24 jam.',
  waits: 'Situs menampilkan yang baru setelah disetujui orang kedua.',
}

type Chosen = { id: string; name: string }

function ReplaceForm({ medium, zone, way, noun }: ReplacingProps & { noun: 'foto' | 'berkas' }) {
  const [state, run, pending] = useActionState(replaceMedium, {})
  const [chosen, choose] = useState<Chosen>()
  const upload: Upload<Uploaded | UploadedFile> = medium.kind === 'picture' ? uploadPhoto : uploadFile
  const sending = useSending(noun, upload, (answer, file) => {
    choose({ id: idOf(answer), name: file.name })
    return alreadyThere(answer, zone)
  })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  return (
    <form action={run} onSubmit={send} className="mt-4 grid gap-4">
      <input type="hidden" name="id" value={medium.id} />
      <input type="hidden" name="other" value={chosen?.id ?? ''} />
      <div>
        <FilePicker
          label={chosen ? `Pilih ${noun} lain` : `Pilih ${noun} pengganti`}
          accept={medium.kind === 'picture' ? 'image/*' : offeredFiles}
          onFiles={files => sending.send(files[0])}
        />
        <UploadLine {...sending} />
        {chosen && <p className="mt-2 text-14 break-words">Siap menggantikan: {chosen.name}</p>}
      </div>
      {chosen && (
        <TextArea
          label="Alasan mengganti"
          name="reason"
          help="Tercatat di riwayat kantor. Contoh: Tanda tangan ketua belum ada."
          rows={2}
          required
          maxLength={300}
          error={state.errors?.reason}
          defaultValue={state.values?.reason}
        />
      )}
      {state.message && !state.errors?.reason && (
        <div role="alert">
          <FieldError>{state.message}</FieldError>
        </div>
      )}
      {chosen && (
        <button type="submit" disabled={pending} className={`${buttonLook('primary')} w-full`}>
          {way === 'waits' ? 'Minta persetujuan' : 'Ganti sekarang'}
        </button>
      )}
    </form>
  )
}
