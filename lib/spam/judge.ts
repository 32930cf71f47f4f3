import type { Written } from '../checks/schema.ts'
import type { Hidden } from './hidden.ts'
import { reported, selling, warnings } from './lexicon.ts'
import { type Known, outsideLinks, weighLinks } from './links.ts'
import { passagesOf } from './passages.ts'
import { type Passage, type Reason, threshold, type Verdict } from './schema.ts'
import { weighScripts } from './scripts.ts'
import { type Hit, type Reading, read } from './words.ts'

type Read = Passage & Reading & { factor: number; sold: number }

/**
 * What speaks for a manuscript being spam: words of gambling and other trades (through disguises), links, hidden
 * text, foreign scripts. Ten points hold it for a second person. Pure; time grows with the length of the text.
 */
export function judge(written: Written, known: Known, hidden: Hidden[] = []): Verdict {
  const passages = passagesOf(written).map(readPassage)
  const reasons = [
    ...weighWords(passages),
    ...weighDisguises(passages),
    ...weighLinks(outsideLinks(passages, known)),
    ...weighScripts(passages),
    ...weighHidden(hidden),
  ].filter(({ points }) => points > 0)
  const score = reasons.reduce((sum, { points }) => sum + points, 0)
  return {
    score: Math.round(score),
    held: score >= threshold,
    reasons: reasons.toSorted((one, other) => other.points - one.points),
  }
}

function readPassage(passage: Passage): Read {
  const reading = read(passage.text)
  return { ...passage, ...reading, ...honesty(reading) }
}

// Who warns of gambling names it as well; who sells it praises it.
function honesty({ words }: Reading) {
  const warned = new Set(words.filter(one => warnings.has(one))).size
  const sold = new Set(words.filter(one => selling.has(one))).size
  if (warned >= 2 && warned > sold) return { sold, factor: 0.15 }
  return { sold, factor: warned === 1 && sold === 0 ? 0.3 : 1 }
}

// A report on gambling warns where it speaks of it, though not in every paragraph.
function isReport(passages: Read[]): boolean {
  const about = passages.filter(({ hits }) => hits.some(isMeant))
  if (about.some(({ sort, factor }) => sort === 'title' && factor < 1)) return true
  return new Set(about.flatMap(({ words }) => words.filter(one => warnings.has(one)))).size >= 4
}

const mostLured = 5

// Each term counts once, where it weighs most; lures only beside what they lure to.
function weighWords(passages: Read[]): Reason[] {
  const counted = new Map<string, number>()
  const report = isReport(passages)
  const reasons = passages.map(({ hits, where, factor, sold }): Reason => {
    const shown = new Set<string>()
    let points = 0
    for (const { term, written } of hits.filter(isMeant)) {
      const before = counted.get(term.words) ?? 0
      const told = report && sold < 2 && reported.has(term.words)
      const now = term.points * (told ? Math.min(factor, 0.15) : factor)
      if (now > before) points += now - before
      counted.set(term.words, Math.max(before, now))
      shown.add(written)
    }
    return {
      sort: 'word',
      points,
      sentence: `Kata yang lazim dipakai iklan judi atau iklan gelap ${where}: ${quoted(shown)}`,
    }
  })
  const meant = [...counted.values()].reduce((sum, points) => sum + points, 0)
  return meant < 2 ? reasons : [...reasons, ...weighLures(passages)]
}

const isMeant = ({ term }: Hit) => term.sort !== 'lure'

function weighLures(passages: Read[]): Reason[] {
  const lures = new Map<string, number>()
  const telling = passages.filter(
    ({ factor, hits, sort }) => factor === 1 && (sort !== 'text' || hits.some(isMeant)),
  )
  for (const { term } of telling.flatMap(({ hits }) => hits))
    if (term.sort === 'lure') lures.set(term.words, term.points)
  const called = telling.some(
    ({ text, hits }) => hits.some(({ term }) => term.sort === 'trade') && phone.test(text),
  )
  const points = [...lures.values()].reduce((sum, one) => sum + one, called ? 4 : 0)
  return [
    {
      sort: 'lure',
      points: Math.min(points, mostLured),
      sentence: `Kata-kata ajakan di sekitarnya: ${quoted(new Set(lures.keys())) || 'nomor telepon'}`,
    },
  ]
}

const phone = /(?:\+62|62|0)8[0-9]{2}[\d \-.]{5}/

const styledMost = 2
const piercedMost = 3

function weighDisguises(passages: Read[]): Reason[] {
  return passages.flatMap(({ hits, mixed, pierced, where, factor }): Reason[] => {
    const disguised = hits.filter(hit => hit.disguised)
    const meant = disguised.filter(isMeant)
    const told = `ditulis menyamar ${where}, seperti pada iklan judi`
    if (meant.length > 0)
      return [
        {
          sort: 'disguise',
          points: 8 * factor,
          sentence: `${quoted(new Set(meant.map(hit => hit.written)))} ${told}`,
        },
      ]
    if (mixed.length >= styledMost)
      return [
        {
          sort: 'disguise',
          points: 6,
          sentence: `Huruf dari aksara lain menyamar di kata ${quoted(new Set(mixed))} ${where}`,
        },
      ]
    if (pierced >= piercedMost)
      return [
        { sort: 'disguise', points: 6, sentence: `Huruf tak terlihat menyela ${pierced} kata ${where}` },
      ]
    return disguised.length > 0
      ? [
          {
            sort: 'disguise',
            points: 3 * factor,
            sentence: `${quoted(new Set(disguised.map(hit => hit.written)))} ${told}`,
          },
        ]
      : []
  })
}

const weighHidden = (hidden: Hidden[]): Reason[] =>
  hidden.map(({ words, how, links }) => ({
    sort: 'hidden',
    points: links.length > 0 ? 10 : 6,
    sentence: `Tulisan “${words.slice(0, 40)}” disembunyikan dari pembaca (${how})`,
  }))

const most = 4
const quoted = (words: Set<string>) =>
  [...words]
    .slice(0, most)
    .map(word => `“${word}”`)
    .join(', ')
