import type { OwedDuty } from '../../../../../lib/duties/queries.ts'
import { dutyName, periodWords } from '../../../../../lib/duties/words.ts'
import type { Starter } from '../../../../../lib/starters/schema.ts'
import type { Begun } from './begun.ts'
import type { Manuscript } from './manuscript.ts'

/** A new text that is to fulfil a duty, with all filled in by which it is recognised. */
export function withDuty(manuscript: Manuscript, duty: OwedDuty | undefined): Manuscript {
  if (!duty) return manuscript
  const { draft, kind, around } = manuscript
  const stage = around.stages?.find(one => one.id === duty.stageId)
  const [tag] = duty.words
  return {
    ...manuscript,
    draft: {
      ...draft,
      // A starter makes its own title.
      ...(!duty.starter && { title: dutyName(duty) }),
      ...(duty.category && kind === 'article' && { category: duty.category }),
      ...(duty.category && 'type' in draft && { type: duty.category }),
      ...(duty.informationClass &&
        'informationClass' in draft && { informationClass: duty.informationClass }),
      ...(!duty.starter && tag && 'tags' in draft && { tags: tag }),
      ...(stage && 'stageId' in draft && { stageId: String(stage.id), stage: stage.name }),
    },
  }
}

/** The starter of a duty, with what is known of it answered already: the time, or what was watched. */
export function startOf({ starter, period, words }: OwedDuty, starters: Starter[]): Begun | undefined {
  const found = starters.find(one => one.key === starter)
  if (!found) return
  const when = periodWords(period)
  const known: Record<string, string> = {
    periode: when,
    apa: when || (words[0] ?? ''),
  }
  const first = found.asks[0]?.name ?? ''
  return { key: found.key, answers: known[first] ? { [first]: known[first] } : {} }
}
