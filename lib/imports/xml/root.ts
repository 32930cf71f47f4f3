import { ImportRefusal } from '../schema.ts'

/**
 * Where the root of one of these names begins, and on which line: what broken sites print before it (warnings, empty
 * lines) is passed over. Throws ImportRefusal where a DOCTYPE comes first: we read none, so no entity of its making.
 */
export function rootOf(head: string, names: string[]): { at: number; line: number } | undefined {
  const bare = blanked(head)
  const at = bare.search(new RegExp(`<(?:[\\w-]+:)?(?:${names.join('|')})[\\s>]`, 'i'))
  refuseDoctype(at < 0 ? bare : bare.slice(0, at))
  return at < 0 ? undefined : { at, line: linesIn(head.slice(0, at)) + 1 }
}

/** The same length, with comments as spaces. */
function blanked(head: string): string {
  let bare = ''
  for (let at = 0; ; ) {
    const from = head.indexOf('<!--', at)
    if (from < 0) return bare + head.slice(at)
    const end = head.indexOf('-->', from)
    const to = end < 0 ? head.length : end + 3
    bare += head.slice(at, from) + ' '.repeat(to - from)
    at = to
  }
}

/** Throws ImportRefusal where one is declared in this beginning of a file. */
export function refuseDoctype(head: string) {
  const declared = /<!DOCTYPE|<!ENTITY/i.exec(head)
  if (declared) throw doctypeRefused(linesIn(head.slice(0, declared.index)) + 1)
}

export const linesIn = (text: string) => text.match(/\r\n?|\n/g)?.length ?? 0

export const doctypeRefused = (line: number) =>
  new ImportRefusal(
    'doctype',
    `Berkas ini memuat DOCTYPE (baris ${line}). Ekspor yang benar tidak pernah memuatnya, dan melaluinya berkas lain di peladen dapat terbaca, jadi seluruh berkas ditolak. Ekspor ulang dari situs lama.`,
    line,
  )

export const notXml = () =>
  new ImportRefusal('unknown', 'Berkas ini bukan ekspor yang dapat dibaca: awal XML-nya tidak ditemukan.')

export const several = (line: number) =>
  new ImportRefusal(
    'several',
    `Setelah baris ${line} mulai ekspor kedua: beberapa berkas disatukan menjadi satu. Impor tiap berkas sendiri-sendiri.`,
    line,
  )
