import type { RichMark } from '../../richtext/schema.ts'
import type { Look } from './page.ts'

const known = new WeakMap<Look, RichMark[]>()

/** The marks of words of this look; headings are bold by themselves. */
export function marksOf(look: Look): RichMark[] {
  const made = known.get(look)
  if (made) return made
  const marks: RichMark[] = [
    ...(look.bold && look.heading === 0 ? [{ type: 'bold' }] : []),
    ...(look.italic ? [{ type: 'italic' }] : []),
    ...(look.href ? [{ type: 'link', attrs: { href: look.href } }] : []),
  ]
  known.set(look, marks)
  return marks
}
