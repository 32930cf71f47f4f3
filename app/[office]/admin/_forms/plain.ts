import { textChecks, titleCheck } from '../[jenis]/_editor/checks.ts'
import { CommonSide } from './CommonSide.tsx'
import type { KindForm } from './form.ts'

/** A title, a summary and a text. */
export const plainForm: KindForm = {
  title: 'Judul',
  text: 'Isi',
  Side: CommonSide,
  checks: (draft, text) => [titleCheck(draft.title), ...textChecks('Isi', text)],
}
