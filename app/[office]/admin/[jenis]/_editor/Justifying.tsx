import { useState } from 'react'
import type { Justification } from '../../../../../lib/checks/schema.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { Disclosure } from '../../../../_ui/Disclosure.tsx'
import { TextArea } from '../../../../_ui/Field.tsx'

type JustifyingProps = {
  /** Whether something found has no reason yet. */
  asked: boolean
  justification: Justification | null
  error?: string
  pending: boolean
  justify: (reason: string) => void
}

/** Personal data that must be published after all: why, in a sentence that is kept and read by the approver. */
export function Justifying({ asked, justification, error, pending, justify }: JustifyingProps) {
  const [reason, setReason] = useState(justification?.reason ?? '')
  return (
    <>
      {justification && (
        <p className="mt-3 text-14 text-ink-2">
          Alasan memuat data pribadi, oleh {justification.name}: “{justification.reason}” Penyetuju akan
          membacanya.
        </p>
      )}
      {asked && (
        <Disclosure label="Memang harus dimuat? Tulis alasannya" open={Boolean(error)} className="text-16">
          <div className="grid gap-3 pb-3">
            <TextArea
              id="alasan-data"
              label="Alasan memuat data pribadi"
              help="Satu kalimat: dasar hukumnya, atau persetujuan orangnya. Tercatat, dan dibaca penyetuju."
              maxLength={500}
              value={reason}
              error={error}
              onChange={event => setReason(event.target.value)}
            />
            <button
              type="button"
              disabled={pending}
              className={`${buttonLook()} w-full`}
              onClick={() => justify(reason)}
            >
              Simpan alasan
            </button>
          </div>
        </Disclosure>
      )}
    </>
  )
}
