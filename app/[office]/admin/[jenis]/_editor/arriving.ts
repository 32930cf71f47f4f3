import { type Parsed, parseIncoming } from '../../../../../lib/incoming/parse.ts'
import { pendingPicture } from '../../../../../lib/media/pending.ts'
import { noWords } from '../../_forms/noWords.ts'
import { entryAddress } from '../../_frame/kindWords.ts'
import { dropReceived, findReceived, type Received } from '../../_offline/received.ts'
import { keepFile } from '../../_uploads/waiting.ts'
import { valuesOf } from './form.ts'
import { findKept, keep } from './kept.ts'
import type { ArticleDraft, Manuscript } from './manuscript.ts'
import { placeOf } from './place.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Gives a form that was made without one its article: that of the address, or a new one, so that two that were
 * begun from one kept page never share an id. What was shared under that id is taken apart into it.
 */
export async function settle(form: Manuscript): Promise<{ manuscript: Manuscript; received: boolean }> {
  const asked = new URLSearchParams(window.location.search).get('naskah') ?? ''
  const id = uuid.test(asked) ? asked : crypto.randomUUID()
  const manuscript = { ...form, id }
  const shared = await findReceived(id)
  const received = shared !== undefined && (await takeIn(manuscript, shared))
  window.history.replaceState(null, '', `${entryAddress(form.kind, 'baru')}?naskah=${id}`)
  return { manuscript, received }
}

// The text first: where there is no room for it, what was shared stays where it is. Its photos stand in it at once,
// as any that are on their way.
async function takeIn(manuscript: Manuscript, shared: Received): Promise<boolean> {
  const place = placeOf(manuscript)
  const parsed = parseIncoming(shared)
  const photos = shared.files.map(file => ({ id: crypto.randomUUID(), file }))
  const [lead, ...others] = photos.map(({ id }) => ({ ...noWords, ...pendingPicture(id, unseen) }))
  const draft = { ...draftOf(manuscript, parsed), lead: lead ?? null }
  const pictures = others.map(attrs => ({ type: 'picture', attrs }))
  const document = { ...parsed.document, content: [...parsed.document.content, ...pictures] }
  const mark = `${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}:1`
  const kept = { mark, base: '', lock: 0, values: valuesOf(manuscript, draft, document) }
  if (!findKept(place) && !keep(place, kept)) return false
  const owner = `${manuscript.owner} ${manuscript.id}`
  for (const [index, { id, file }] of photos.entries()) {
    const slot = index === 0 ? `${owner} foto` : `${owner} foto di teks`
    await keepFile({ id, slot, file, at: Date.now() + index / 1000, ready: false })
  }
  await dropReceived(shared.id)
  return true
}

// Until it is opened, a photo's size is not known.
const unseen = { width: 4, height: 3 }

function draftOf({ draft }: Manuscript, parsed: Parsed): ArticleDraft {
  const own = draft as ArticleDraft
  const { title, place, editor, photographer, tags } = parsed
  return {
    ...own,
    title,
    place,
    editor,
    photographer,
    writer: parsed.writer || own.writer,
    category: parsed.category ?? own.category,
    tags: tags.join(', '),
  }
}
