import { SaxesParser } from 'saxes'
import { Broken, type Fault, isHarmless } from './faults.ts'
import { makeFrames } from './frames.ts'
import { doctypeRefused, several } from './root.ts'
import type { ScanOptions } from './scanner.ts'

/** Of one element: characters, parts, levels, faults that were passed over. */
const most = { characters: 16 * 2 ** 20, parts: 50_000, levels: 100, mends: 10_000 }

/**
 * One parser with what it has open; `opening` are the tags that were open before, where it begins in the middle of a
 * file. A text is kept by the parser until it ends, so what came since it last told us something is counted too.
 */
export function makeStretch(options: ScanOptions, firstLine: number, opening = '') {
  const parser = new SaxesParser({ xmlns: true })
  parser.ENTITIES = Object.assign(Object.create(null), { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" })
  const line = () => firstLine + parser.line - 1
  const frames = makeFrames(options, line)
  let [quiet, characters, parts, mends] = [0, 0, 0, 0]
  const grow = (length: number) => {
    quiet = 0
    characters += length
    if (characters > most.characters) throw new Broken('large')
  }
  // saxes closes a tag first and says afterwards that it was another's end: only what comes next settles it.
  let isClosing = false
  const settle = () => {
    if (!isClosing) return
    isClosing = false
    frames.close()
    if (!frames.child()) [quiet, characters, parts, mends] = [0, 0, 0, 0]
    if (frames.isOver()) throw new Broken('over')
  }
  const text = (words: string) => {
    settle()
    grow(words.length)
    frames.text(words)
  }

  const countPart = () => {
    if (++parts > most.parts) throw new Broken('many')
  }

  parser.on('attribute', ({ name, value }) => {
    grow(name.length + value.length)
    countPart()
  })
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('comment', () => grow(0))
  parser.on('processinginstruction', () => grow(0))
  parser.on('doctype', () => {
    throw doctypeRefused(line())
  })
  parser.on('opentagstart', settle)
  parser.on('opentag', tag => {
    if (tag.name === frames.child()?.raw) throw new Broken('markup')
    frames.open(tag)
    grow(tag.name.length)
    countPart()
    if (frames.depth() > most.levels) throw new Broken('deep')
  })
  parser.on('closetag', () => {
    settle()
    isClosing = true
  })
  parser.on('error', ({ message }) => {
    const plain = message.replace(/^(?:undefined:)?\d+:\d+: /, '')
    if (/doctype/.test(plain)) throw doctypeRefused(line())
    if (/only one root/.test(plain)) throw several(line())
    if (!isHarmless(plain) || ++mends > most.mends) throw new Broken('markup')
  })
  parser.write(opening)
  // saxes counts a piece it has read twice until the next one comes, so how much it had is counted here.
  let had = opening.length

  /** Reads on; where it has to stop, how far it came and why. */
  function take(piece: string): { at: number; why: Fault } | undefined {
    let isRead = false
    try {
      parser.write(piece)
      isRead = true
      settle()
      had += piece.length
      quiet += piece.length
      if (quiet > most.characters) throw new Broken('large')
    } catch (error) {
      if (error instanceof Broken) {
        return { at: isRead ? piece.length : parser.position - had, why: error.fault }
      }
      throw error
    }
    return undefined
  }
  return { take, line, frames }
}
