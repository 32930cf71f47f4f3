import type { RichNode } from '../../richtext/schema.ts'
import type { OldFile, OldItem } from '../schema.ts'
import { type Bases, resolved, sameOf } from './addresses.ts'
import { pictureAttrs } from './pictures.ts'

/**
 * The picture above an article: what the old site says, else the one its text begins with. It stands in the text no
 * second time. What is no article has no field for it and keeps it as its first picture.
 */
export function takeLead(
  blocks: RichNode[],
  item: OldItem,
  bases: Bases,
): { lead?: OldFile; blocks: RichNode[] } {
  const [first] = blocks
  const said = item.lead && (/^https?:|^\//i.test(item.lead) ? resolved(item.lead, bases) : item.lead)
  const at = said ? blocks.findIndex(block => isSame(block, said)) : first?.type === 'picture' ? 0 : -1
  const shown = blocks[at]
  if (item.becomes !== 'article') {
    if (!said || shown) return { blocks }
    return { blocks: [{ type: 'picture', attrs: pictureAttrs(said, '', '') }, ...blocks] }
  }
  if (!said && !shown) return { blocks }
  const { src = said, alt = '', caption = '' } = (shown?.attrs ?? {}) as Record<string, string>
  return {
    lead: { address: said ?? src!, alt, caption },
    blocks: shown ? blocks.filter(block => block !== shown) : blocks,
  }
}

const isSame = ({ type, attrs }: RichNode, lead: string) =>
  type === 'picture' &&
  (attrs?.key === lead || attrs?.src === lead || sameOf(String(attrs?.src)) === sameOf(lead))
