import type { Justification } from '../../../../../lib/checks/schema.ts'
import { usualSections } from '../../../../../lib/entries/kinds/home.ts'
import type { FoundEntry } from '../../../../../lib/entries/queries.ts'
import type { Kind } from '../../../../../lib/entries/schema.ts'
import { endOfSlug } from '../../../../../lib/entries/slug.ts'
import type { Actor } from '../../../../../lib/permissions.ts'
import type { EntryState } from '../../../../../lib/publishing.ts'
import type { RichDocument } from '../../../../../lib/richtext/schema.ts'
import type { Around } from '../../_forms/around.ts'
import { blanks, type Own, typed } from '../../_forms/own.ts'

/** The fields of a form beside its text, as they are typed; each kind has its own besides these. */
export type Draft<OwnFields = Record<string, unknown>> = {
  title: string
  summary: string
  slug: string
} & OwnFields
export type ArticleDraft = Draft<Own<'article'>>

/** What the editor opens. `lock` 0 means it was never saved. */
export type Manuscript = {
  kind: Kind
  id: string
  /** The person at work on it. */
  owner: number
  lock: number
  state: EntryState
  live: boolean
  /** Whether it was ever public. */
  published: boolean
  savedAt: string | null
  savedBy: string | null
  returnNote: string
  /** Why personal data in it may be published, if somebody said. */
  justification: Justification | null
  draft: Draft
  document: RichDocument
  /** The whole slug as it is saved; of a page, with those above it. */
  slug: string
  around: Around
}

const emptyDocument: RichDocument = { type: 'doc', content: [{ type: 'paragraph' }] }

/** A new entry. The id is given before the first save, so that sending it twice makes one. */
export const newManuscript = (
  actor: Actor,
  kind: Kind,
  around: Around = {},
  id: string = crypto.randomUUID(),
): Manuscript => ({
  kind,
  id,
  owner: actor.personId,
  lock: 0,
  state: 'draft',
  live: false,
  published: false,
  savedAt: null,
  savedBy: null,
  returnNote: '',
  justification: null,
  draft: {
    title: kind === 'home' ? 'Susunan beranda' : '',
    summary: '',
    slug: '',
    ...blanks[kind],
    ...(kind === 'article' && { writer: actor.name }),
    ...(kind === 'home' && { sections: usualSections(actor.level) }),
  },
  document: emptyDocument,
  slug: '',
  around,
})

/** What the editor needs of an entry that was saved before. */
export const manuscriptOf = (
  actor: Actor,
  { entry, version, writtenByName }: FoundEntry,
  around: Around = {},
): Manuscript => ({
  kind: entry.kind,
  id: entry.id,
  owner: actor.personId,
  lock: entry.lock,
  state: entry.state,
  live: entry.liveVersionId !== null,
  published: entry.publishedAt !== null,
  savedAt: version.writtenAt.toISOString(),
  savedBy: writtenByName,
  returnNote: entry.state === 'returned' ? entry.returnNote : '',
  justification: entry.justification,
  draft: {
    title: version.title,
    summary: version.summary,
    slug: endOfSlug(entry),
    ...typed(entry.kind, version.fields),
  },
  document: version.document,
  slug: entry.slug,
  around,
})
