import type { Editor } from '@tiptap/react'
import { isCovered } from '../../../../../lib/checks/list.ts'
import { withMasks } from '../../../../../lib/checks/personal.ts'
import type { Facts } from '../../../../../lib/checks/schema.ts'
import type { RichDocument } from '../../../../../lib/richtext/schema.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import type { FieldsProps } from '../../_forms/form.ts'
import { Checks } from './Checks.tsx'
import { Justifying } from './Justifying.tsx'
import type { Draft, Manuscript } from './manuscript.ts'
import { maskText } from './masking.ts'
import { showPlace } from './show.ts'
import { useFindings } from './useFindings.ts'
import type { useManuscript } from './useManuscript.ts'

type CheckPanelProps = {
  manuscript: Manuscript
  draft: Draft
  document: RichDocument
  facts: Facts
  editor: Editor | null
  change: FieldsProps['change']
  desk: ReturnType<typeof useManuscript>
  sendable: boolean
}

/** The checks of what is on the screen and, on phones, the button that sends it. */
export function CheckPanel(props: CheckPanelProps) {
  const { manuscript, draft, document, facts, editor, change, desk, sendable } = props
  const findings = useFindings(manuscript, draft, document, facts)
  const mask = (masks: string[]) => {
    change(current => withMasks(current, masks))
    maskText(editor, masks)
  }
  const unanswered = findings.some(one => one.personal && !isCovered(one, desk.justification))
  return (
    <div className="lg:order-first">
      <Checks
        findings={findings}
        justification={desk.justification}
        show={finding => showPlace(finding.place, editor)}
        mask={mask}
      >
        <Justifying
          asked={unanswered && sendable}
          justification={findings.some(one => one.personal) ? desk.justification : null}
          error={desk.answer.errors?.reason}
          pending={desk.pending}
          justify={desk.justify}
        />
      </Checks>
      {sendable && (
        <>
          {desk.answer.errors?.checks && (
            <p role="alert" className="mt-4 text-16 text-bad">
              Naskah belum dikirim: masih ada yang menahannya, lihat daftar di atas.
            </p>
          )}
          <button
            type="button"
            disabled={desk.pending}
            onClick={desk.send}
            className={`${buttonLook('primary')} mt-5 min-h-14 w-full lg:hidden`}
          >
            Kirim untuk disetujui
          </button>
        </>
      )}
    </div>
  )
}
