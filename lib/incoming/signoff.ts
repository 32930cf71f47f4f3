import { unmarked } from './clean.ts'

/** Who wrote, edited and photographed. */
export type Names = { writer?: string; editor?: string; photographer?: string }

const labels: Record<keyof Names, string> = {
  writer: 'penulis|ditulis oleh|teks|naskah|reporter|pewarta|kontributor|oleh',
  editor: 'editor|penyunting|ed',
  photographer: 'foto oleh|fotografer|foto|dokumentasi|dok|ft',
}
const all = Object.values(labels).join('|')
const label = `(?:${all})(?:\\s*(?:/|&|dan)\\s*(?:${all}))*`
const piece = new RegExp(`(${label})\\.?\\s*[:=]\\s*(.*?)(?=$|[\\s,;|/()–-]+${label}\\.?\\s*[:=])`, 'gi')
const whole = new RegExp(`^[\\s(\\[–-]*(?:${label})\\.?\\s*[:=]`, 'i')

/** Reads "Penulis: Putri Editor: Arif Foto: Humas"; undefined for a line that says anything else. */
export function readSignOff(line: string): Names | undefined {
  const text = unmarked(line).replaceAll('*', '')
  if (text.length > 240 || !whole.test(text)) return
  const names: Names = {}
  for (const [, said = '', value = ''] of text.matchAll(piece)) {
    const name = value.replaceAll(/^[\s–-]+|[\s,;|/)\]]+$/g, '')
    if (!name || name.length > 80 || /[.!?]\s/.test(name.replaceAll(/\b\p{Lu}\p{L}{0,3}\.\s/gu, ''))) return
    for (const role of rolesOf(said)) names[role] = name
  }
  return Object.keys(names).length ? names : undefined
}

const rolesOf = (said: string) =>
  (Object.keys(labels) as (keyof Names)[]).filter(role =>
    said
      .split(/(?:(?<!\s)\s+)?(?:\/|&|\bdan\b)\s*/i)
      .some(word => new RegExp(`^(?:${labels[role]})$`, 'i').test(word.trim())),
  )

const initials =
  /(?:(?<!\s)\s+)?[([]\s*([a-z]{2,6}(?:\s+[a-z]{2,12})?)(?:\s*\/\s*(?:(?:ed|editor)\s*:\s*)?([a-z]{2,6}))?(?:\s*\/\s*(?:(?:foto|ft|dok)\s*:\s*)?([a-z]{2,6}))?\s*[)\]]\.?\s*$/

// Longer than any such ending: of a long line only its end is looked at.
const mostOfInitials = 120

/** Reads "(pnj)" or "(pnj/rh)" at the end of a text: small letters, so that "(DPT)" stays what it is. */
export function readInitials(line: string): { names: Names; rest: string } | undefined {
  const text = line.replace(/(?<![*_])[*_]+$/, '')
  const plain = text.replace(/\*(?=[([])/, '')
  const [ending, writer, editor, photographer] = initials.exec(plain.slice(-mostOfInitials)) ?? []
  if (!ending || !writer) return
  const names = { writer, ...(editor && { editor }), ...(photographer && { photographer }) }
  const rest = text
    .slice(0, plain.length - ending.length)
    .replace(/(?<![\s*_])[\s*_]+$/, match =>
      /^[*_]/.test(match) && isOpen(text, match[0] ?? '') ? match.trim() : '',
    )
  return { names, rest }
}

const isOpen = (text: string, mark: string) => text.split(mark).length % 2 === 1
