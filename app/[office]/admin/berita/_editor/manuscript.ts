import type { ArticleFields } from '../../../../../lib/entries/kinds/article.ts'
import type { FoundEntry } from '../../../../../lib/entries/queries.ts'
import type { Picture } from '../../../../../lib/media/picture.ts'
import type { Actor } from '../../../../../lib/permissions.ts'
import type { EntryState } from '../../../../../lib/publishing.ts'
import type { RichDocument } from '../../../../../lib/richtext/schema.ts'

/** The fields of the article's form beside its text, as they are typed. */
export type Draft = {
  title: string
  summary: string
  slug: string
  category: string
  place: string
  writer: string
  editor: string
  photographer: string
  tags: string
  lead: Picture | null
}

/** What the editor opens. `lock` 0 means it was never saved. */
export type Manuscript = {
  id: string
  /** The person at work on it. */
  owner: number
  lock: number
  state: EntryState
  live: boolean
  /** Once published, the address stays. */
  published: boolean
  savedAt: string | null
  returnNote: string
  draft: Draft
  document: RichDocument
}

const emptyDocument: RichDocument = { type: 'doc', content: [{ type: 'paragraph' }] }

/** A new article. The id is given before the first save, so that sending it twice makes one. */
export const newManuscript = (actor: Actor): Manuscript => ({
  id: crypto.randomUUID(),
  owner: actor.personId,
  lock: 0,
  state: 'draft',
  live: false,
  published: false,
  savedAt: null,
  returnNote: '',
  draft: {
    title: '',
    summary: '',
    slug: '',
    category: 'berita',
    place: '',
    writer: actor.name,
    editor: '',
    photographer: '',
    tags: '',
    lead: null,
  },
  document: emptyDocument,
})

/** What the editor needs of an entry that was saved before. */
export function manuscriptOf(actor: Actor, { entry, version }: FoundEntry): Manuscript {
  const { tags, ...fields } = version.fields as ArticleFields
  return {
    id: entry.id,
    owner: actor.personId,
    lock: entry.lock,
    state: entry.state,
    live: entry.liveVersionId !== null,
    published: entry.publishedAt !== null,
    savedAt: version.writtenAt.toISOString(),
    returnNote: entry.state === 'returned' ? entry.returnNote : '',
    draft: {
      ...fields,
      title: version.title,
      summary: version.summary,
      slug: entry.slug,
      tags: tags.join(', '),
    },
    document: version.document,
  }
}
