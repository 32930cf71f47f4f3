import { pictureSchema } from '../../../../../lib/media/picture.ts'
import type { RichDocument } from '../../../../../lib/richtext/schema.ts'
import type { Draft, Manuscript } from './manuscript.ts'

/** All that was typed, as the fields saveEntry reads. */
export function formOf(manuscript: Manuscript, lock: number, draft: Draft, document: RichDocument) {
  const form = new FormData()
  const { lead, ...texts } = draft
  for (const [name, value] of Object.entries(texts)) form.set(name, value)
  form.set('id', manuscript.id)
  form.set('lock', String(lock))
  form.set('lead', leadText(draft))
  form.set('document', JSON.stringify(document))
  return form
}

/** The lead photo as its field has it. Who took it is typed once, for the sign-off and for the photo. */
export const leadText = ({ lead, photographer }: Draft) =>
  lead ? JSON.stringify({ ...lead, credit: photographer }) : ''

/** What was typed before, from the values a form or the browser kept; unreadable parts stay as they are saved. */
export function withValues(manuscript: Manuscript, values: Record<string, string> | undefined): Manuscript {
  if (!values) return manuscript
  const { draft, document } = manuscript
  const kept = Object.fromEntries(Object.entries(values).filter(([name]) => name in draft && name !== 'lead'))
  return {
    ...manuscript,
    id: values.id || manuscript.id,
    draft: { ...draft, ...kept, lead: readLead(values.lead, draft) },
    document: readDocument(values.document) ?? document,
  }
}

function readLead(text: string | undefined, draft: Draft) {
  if (text === undefined) return draft.lead
  const { data } = pictureSchema.safeParse(readJson(text))
  return data ?? null
}

function readDocument(text: string | undefined) {
  const value = readJson(text) as RichDocument | undefined
  return value?.type === 'doc' && Array.isArray(value.content) ? value : undefined
}

function readJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return
  }
}
