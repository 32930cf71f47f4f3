'use server'

import { and, eq } from 'drizzle-orm'
import { cards } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { addressOf } from '../entries/acting.ts'
import { definitionOf } from '../entries/live-row.ts'
import { currentContent } from '../entries/own-media.ts'
import { subjectOf } from '../entries/queries.ts'
import { saveDraft } from '../entries/save.ts'
import { endOfSlug } from '../entries/slug.ts'
import { decide } from '../publishing.ts'
import { Refusal } from '../refusal.ts'
import { findCopyOf } from './follow.ts'
import { takeChangesInput } from './input.ts'
import { mergeOrigin } from './merge.ts'
import { withOwnMedia } from './origin.ts'
import { takeMedia } from './take-media.ts'

/** Puts what the origin changed into the office's own text, as a new version that is approved like any other. */
export const takeChanges = officeAction({
  permission: 'entry.write',
  input: takeChangesInput,
  subject: (db, { id }, actor) => findCopyOf(db, actor.officeId, id),
  run: async ({ db, actor, input, subject, audit }) => {
    const { found, origin, base } = subject
    const { entry, version } = found
    if (!origin) throw new Refusal('Naskah asalnya sudah ditarik, jadi tidak ada yang bisa diambil.')
    const decision = decide(actor, 'save', subjectOf(found))
    if ('refusal' in decision) throw new Refusal(decision.refusal, { status: 403 })
    const own = await takeMedia(db, actor, origin, [actor.officeId])
    const theirs = withOwnMedia(origin.content, own.get(actor.officeId)!)
    const normal = { ...theirs, ...(await currentContent(db, entry.kind, theirs)) }
    const { content, conflicts } = mergeOrigin(base, version, normal, input.overwrite === '1')
    const slug = definitionOf(entry.kind).single ? '' : endOfSlug(entry)
    const draft = { ...content, id: entry.id, kind: entry.kind, lock: input.lock, slug }
    const { changed } = await saveDraft(db, actor, draft)
    await db
      .update(cards)
      .set({ takenVersionId: origin.versionId, base: normal })
      .where(and(eq(cards.placementId, input.id), eq(cards.officeId, actor.officeId)))
    await audit({
      action: 'placement.takeChanges',
      subject: entry.id,
      detail: { title: content.title, version: version.number + (changed ? 1 : 0), kept: conflicts.length },
    })
  },
  next: (_, __, { found }) => `${addressOf(found.entry.kind, found.entry.id)}?baca=1`,
})
