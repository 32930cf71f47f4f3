import type { SaxesTagNS } from 'saxes'
import type { Element } from './element.ts'
import { attributesOf, escaped, namesIn, tagAgain } from './names.ts'
import type { ScanOptions } from './scanner.ts'

type Frame =
  | { is: 'container'; path: string; tag: string }
  | { is: 'element'; raw: string; element: Element }
  /** Part of the text of the element around it. */
  | { is: 'markup'; element: Element; end: string }
  | { is: 'passed' }

// What HTML never closes.
const empty = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i

/** What is open, from the root down, and the elements that became whole. */
export function makeFrames(options: ScanOptions, line: () => number) {
  const nameOf = namesIn()
  const frames: Frame[] = []
  const whole: Element[] = []

  const newElement = (tag: SaxesTagNS): Frame & { is: 'element' } => {
    const name = nameOf(tag)
    const attributes = attributesOf(tag, nameOf)
    const element = { name, line: line(), attributes, children: [], text: '', passed: 0 }
    return { is: 'element', raw: tag.name, element }
  }

  function frameOf(tag: SaxesTagNS): Frame {
    const above = frames.at(-1)
    if (!above || above.is === 'container') return belowContainer(tag, above?.path)
    if (above.is === 'passed') return above
    const { element } = above
    if (above.is === 'markup' || options.markup?.includes(element.name)) {
      element.text += tagAgain(tag)
      return { is: 'markup', element, end: empty.test(tag.local) ? '' : `</${tag.name}>` }
    }
    const frame = newElement(tag)
    if (options.passOver?.includes(frame.element.name)) {
      element.passed++
      return { is: 'passed' }
    }
    element.children.push(frame.element)
    return frame
  }

  function belowContainer(tag: SaxesTagNS, above?: string): Frame {
    if (above && options.containers.includes(above)) return newElement(tag)
    const path = above ? `${above}/${tag.local}` : tag.local
    const leadsOn = options.containers.some(known => `${known}/`.startsWith(`${path}/`))
    return leadsOn ? { is: 'container', path, tag: tagAgain(tag) } : { is: 'passed' }
  }

  return {
    depth: () => frames.length,
    isOver: () => frames.length === 0,
    /** The element below the container that is open. */
    child: () => frames.find(frame => frame.is === 'element'),
    /** The tags of the containers that are open, as they could stand in the file. */
    opening: () => frames.flatMap(frame => (frame.is === 'container' ? [frame.tag] : [])).join(''),
    open: (tag: SaxesTagNS) => {
      frames.push(frameOf(tag))
    },
    close: () => {
      const closed = frames.pop()
      if (closed?.is === 'markup') closed.element.text += closed.end
      if (closed?.is === 'element' && frames.at(-1)?.is === 'container') whole.push(closed.element)
    },
    text: (text: string) => {
      const above = frames.at(-1)
      if (above?.is === 'element') above.element.text += text
      if (above?.is === 'markup') above.element.text += escaped(text)
    },
    given: () => whole.splice(0),
  }
}
