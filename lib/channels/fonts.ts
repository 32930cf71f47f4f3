import { readFileSync } from 'node:fs'
import path from 'node:path'
import { shared } from '../shared.ts'

const faces = { normal: 500, bold: 700 } as const
export type Face = keyof typeof faces
const subsets = ['latin', 'latin-ext'] as const

/** The site's letters for a PDF, as [name, bytes]. */
export const pressFonts = (): [string, Buffer][] =>
  shared('channels.fonts', () =>
    subsets.flatMap(subset =>
      Object.entries(faces).map(([face, weight]): [string, Buffer] => [
        `${face} ${subset}`,
        readFileSync(
          path.resolve(process.cwd(), `lib/share/fonts/plus-jakarta-sans-${subset}-${weight}.woff`),
        ),
      ]),
    ),
  )

// What the latin file of the font holds; the letters of other alphabets with Latin signs are in the second.
const latin =
  /^[\n\t\u0020-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2212]+$/

/** A text in pieces of one font file each, as [name of the font, text]. */
export function inFonts(text: string, face: Face): [string, string][] {
  const pieces: [string, string][] = []
  for (const letter of text) {
    const font = `${face} ${latin.test(letter) ? 'latin' : 'latin-ext'}`
    const last = pieces.at(-1)
    if (last?.[0] === font) last[1] += letter
    else pieces.push([font, letter])
  }
  return pieces
}
