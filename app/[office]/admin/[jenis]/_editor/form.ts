import type { RichDocument } from '../../../../../lib/richtext/schema.ts'
import type { ArticleDraft, Draft, Manuscript } from './manuscript.ts'

/** All that was typed, as the fields saveEntry reads. */
export function formOf(manuscript: Manuscript, lock: number, draft: Draft, document: RichDocument) {
  const form = new FormData()
  for (const [name, value] of Object.entries(valuesOf(manuscript, draft, document))) form.set(name, value)
  form.set('kind', manuscript.kind)
  form.set('id', manuscript.id)
  form.set('lock', String(lock))
  return form
}

/** What the form holds of a text, field by field. */
export const valuesOf = (
  manuscript: Manuscript,
  draft: Draft,
  document: RichDocument,
): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(sent(manuscript, draft)).map(([name, value]) => [name, asField(value)]),
  ),
  document: JSON.stringify(document),
})

/** A value as its field has it: words as they are, all else as JSON, nothing as nothing. */
export const asField = (value: unknown) =>
  typeof value === 'string' ? value : value ? JSON.stringify(value) : ''

/** The draft as it is sent. Who took an article's lead photo is typed once, for the sign-off and for the photo. */
export function sent({ kind }: Manuscript, draft: Draft): Draft {
  const { lead, photographer } = draft as ArticleDraft
  return kind === 'article' && lead ? { ...draft, lead: { ...lead, credit: photographer } } : draft
}

/** What was typed before, from the values a form or the browser kept; unreadable parts stay as they are saved. */
export function withValues(manuscript: Manuscript, values: Record<string, string> | undefined): Manuscript {
  if (!values) return manuscript
  const draft = Object.entries(manuscript.draft).map(([name, saved]) => [name, kept(values[name], saved)])
  return {
    ...manuscript,
    id: values.id || manuscript.id,
    draft: Object.fromEntries(draft) as Draft,
    document: readDocument(values.document) ?? manuscript.document,
  }
}

function kept(text: string | undefined, saved: unknown) {
  if (text === undefined) return saved
  if (typeof saved === 'string') return text
  if (text === '') return null
  const value = readJson(text)
  const sameSort = typeof value === 'object' && Array.isArray(value) === Array.isArray(saved)
  return sameSort ? value : saved
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
