'use client'
import { type ReactNode, useState } from 'react'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { EditorDesk } from './EditorDesk.tsx'
import { withValues } from './form.ts'
import type { Manuscript } from './manuscript.ts'
import { useKept, useServedForm } from './useManuscript.ts'

export type EditorProps = {
  manuscript: Manuscript
  host: string
  zone: Zone
  /** What was done to it so far. */
  children?: ReactNode
}

/** The article's form. It opens with what was typed before, if that was not saved. */
export function Editor({ manuscript, host, zone, children }: EditorProps) {
  const [served, action] = useServedForm()
  const { kept, drop } = useKept(manuscript)
  const [restored, setRestored] = useState<Record<string, string>>()
  return (
    <>
      {kept && !restored && <KeptNotice restore={() => setRestored(kept)} drop={drop} />}
      <EditorDesk
        key={restored ? 'restored' : 'saved'}
        manuscript={withValues(manuscript, restored ?? served.values)}
        served={served}
        action={action}
        changed={Boolean(restored)}
        host={host}
        zone={zone}
      >
        {children}
      </EditorDesk>
    </>
  )
}

const KeptNotice = ({ restore, drop }: { restore: () => void; drop: () => void }) => (
  <Notice look="warn" role="status" className="m-4">
    <p>Ada tulisan Anda untuk naskah ini yang belum sempat tersimpan.</p>
    <p className="mt-3 flex flex-wrap gap-3">
      <button type="button" className={buttonLook()} onClick={restore}>
        Lanjutkan tulisan itu
      </button>
      <button type="button" className={buttonLook()} onClick={drop}>
        Buang
      </button>
    </p>
  </Notice>
)
