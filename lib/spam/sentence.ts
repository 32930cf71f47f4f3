import type { Verdict } from './schema.ts'

/** What a writer is told when they save: calmly, what is looked at, and that nothing is lost. None where nothing is. */
export function sentenceAtSave(verdict: Verdict): string | undefined {
  return verdict.held
    ? `Ada ${countOf(verdict)} yang perlu diperiksa orang. Naskah Anda tersimpan.`
    : undefined
}

/** Why a text waits for a second person, in a sentence. */
export function sentenceOfGate(verdict: Verdict): string {
  const named = verdict.reasons.slice(0, shown).map(({ sentence }) => sentence)
  return `Ada ${countOf(verdict)} yang perlu diperiksa orang kedua sebelum terbit: ${named.join('; ')}.`
}

const shown = 3

function countOf({ reasons }: Verdict) {
  // Words that lure are told beside what they lure to, and are nothing to look at alone.
  const things = reasons.filter(({ sort }) => sort !== 'lure')
  const links = things.filter(({ sort }) => sort === 'link')
  return links.length === things.length ? `${links.length} tautan` : `${things.length} hal`
}
