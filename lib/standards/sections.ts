import { type HomeBlock, type HomeSection, usualSections } from '../entries/kinds/home.ts'
import { directory } from '../offices/directory.ts'
import type { Office } from '../offices/schema.ts'
import type { StandardBlock } from './schema.ts'

/**
 * An office's front page within what the centre allows: its own order without blocks that are not allowed and with
 * those that are mandatory; without one, the standard order. The national portal is put together apart.
 */
export function allowedSections(own: HomeSection[] | undefined, office: Office): HomeSection[] {
  if (office.level === 'pusat') return own ?? usualSections('pusat')
  return within(own, directory().standardOf(office).blocks)
}

/** The same of a standard that is not in force. */
export function within(own: HomeSection[] | undefined, blocks: StandardBlock[]): HomeSection[] {
  const shown = blocks.filter(({ leave }) => leave !== 'no').map(({ block }) => block)
  if (!own) return shown.map(bare)
  const kept = own.filter(section => shown.includes(section.block))
  const missing = blocks.filter(
    ({ block, leave }) => leave === 'must' && !kept.some(section => section.block === block),
  )
  return [...kept, ...missing.map(({ block }) => bare(block))]
}

const bare = (block: HomeBlock): HomeSection => ({ block, title: '', text: '' })
