import type { Source } from '../schema.ts'
import { textOf } from './charset.ts'
import { withReferences } from './references.ts'
import { notXml, rootOf } from './root.ts'
import { makeScanner, type Scanned, type ScanOptions } from './scanner.ts'

/**
 * The elements directly below the container (such as "rss/channel") of an XML file of any size, one at a time. What
 * is too large, too deep or broken in itself is given as `broken`, and the rest goes on after it. Throws ImportRefusal,
 * with the line, where there is a DOCTYPE, where the file is cut off, or where the damage is not within one element.
 */
export async function* scanXml(source: Source, options: ScanOptions): AsyncGenerator<Scanned> {
  if (!source.open) throw notXml()
  let head = ''
  let scanner: ReturnType<typeof makeScanner> | undefined
  const texts = textOf(source.open())
  for await (const text of options.loose ? withReferences(texts) : texts) {
    source.signal?.throwIfAborted()
    if (scanner) {
      yield* scanner.take(text)
      continue
    }
    head += text
    const root = rootOf(head, options.root)
    if (!root && head.length > mostBefore) break
    if (!root) continue
    scanner = makeScanner(options, root.line)
    yield* scanner.take(head.slice(root.at))
    head = ''
  }
  if (!scanner) throw notXml()
  scanner.end()
}

/** How much may stand before the root: warnings, comments. */
const mostBefore = 200_000
