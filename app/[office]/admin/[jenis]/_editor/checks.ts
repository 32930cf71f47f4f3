import type { RichNode } from '../../../../../lib/richtext/schema.ts'
import type { ArticleDraft } from './manuscript.ts'
import { titleLength } from './TitleField.tsx'

/** One thing to look at before sending: how it stands, and where to mend it. */
export type Check = { done: boolean; words: string; remedy: string; target: string }

/** What the text itself says: whether it has words, and how many photos in it nobody described. */
export type TextFacts = { empty: boolean; undescribed: number }

/** Reads a text for the checks. */
export function factsOf(nodes: RichNode[] = []): TextFacts {
  const pictures = nodes.filter(node => node.type === 'picture')
  return {
    empty: !hasWords(nodes),
    undescribed: pictures.filter(({ attrs }) => !attrs?.decorative && !String(attrs?.alt ?? '').trim())
      .length,
  }
}

const hasWords = (nodes: RichNode[] = []): boolean =>
  nodes.some(node => Boolean(node.text?.trim()) || hasWords(node.content))

/** Everything worth a look before an article is sent, undone things first. */
export const checksOf = (draft: ArticleDraft, text: TextFacts): Check[] =>
  undoneFirst([titleCheck(draft.title), ...fieldChecks(draft), ...photoChecks(draft, text)])

/** Checks in the order they are read: what is left to do before what is done. */
export const undoneFirst = (checks: Check[]) => checks.sort((a, b) => Number(a.done) - Number(b.done))

/** Whether a title is there, short enough, and not shouted. */
export function titleCheck(title: string): Check {
  const letters = title.replaceAll(/\P{L}/gu, '')
  const shouting = letters.length > 8 && letters === letters.toUpperCase()
  const length = [...title.trim()].length
  const done = length > 0 && length <= titleLength && !shouting
  const remedy = shouting ? 'Jangan huruf besar semua' : length ? 'Pendekkan judul' : 'Isi sekarang'
  return {
    done,
    words: done ? 'Judul terisi dan tidak terlalu panjang' : titleTrouble(length, shouting),
    remedy,
    target: 'judul',
  }
}

const titleTrouble = (length: number, shouting: boolean) => {
  if (length === 0) return 'Judul belum diisi'
  return shouting ? 'Judul ditulis dengan huruf besar semua' : `Judul lebih dari ${titleLength} huruf`
}

/** Whether something is filled in; `done` and `missing` say so, `target` is the id of where to mend it. */
export const filled = (value: string, done: string, missing: string, target: string): Check => ({
  done: value.trim() !== '',
  words: value.trim() ? done : missing,
  remedy: 'Isi sekarang',
  target,
})

const fieldChecks = (draft: ArticleDraft) => [
  filled(draft.summary, 'Ringkasan terisi', 'Ringkasan belum diisi', 'ringkasan'),
  filled(draft.place, 'Tempat terisi', 'Tempat belum diisi', 'tempat'),
]

/** Whether a text has words, and every photo in it a description. */
export const textChecks = (name: string, { empty, undescribed }: TextFacts): Check[] => [
  filled(empty ? '' : 'ada', `${name} ada`, `${name} masih kosong`, 'isi-berita'),
  ...(undescribed > 0
    ? [filled('', '', `${undescribed} foto di isi belum punya gambaran`, 'isi-berita')]
    : []),
]

function photoChecks({ lead, photographer }: ArticleDraft, facts: TextFacts): Check[] {
  const text = textChecks('Isi berita', facts)
  if (!lead) return text
  const described = lead.decorative || lead.alt.trim()
  return [
    ...text,
    filled(
      described ? 'ada' : '',
      'Foto utama punya gambaran',
      'Foto utama belum punya gambaran',
      'gambaran',
    ),
    filled(photographer, 'Nama fotografer tercantum', 'Nama fotografer belum diisi', 'foto-oleh'),
  ]
}
