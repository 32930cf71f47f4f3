import { type Block, blocksOf, countWords, placeIn } from './blocks.ts'
import type { Check, Spot } from './schema.ts'

const headingsIn = (blocks: Block[]) => blocks.filter(({ type }) => type === 'heading')
const levelOf = ({ node }: Block) => Number(node.attrs?.level ?? 2)

export const headingOrder: Check = {
  code: 'heading.order',
  severity: 'advises',
  remedy: 'Mulai dari judul bagian, baru anak judul di bawahnya.',
  find: ({ document }) => {
    // The title is the first level.
    let before = 1
    return headingsIn(blocksOf(document)).flatMap((block): Spot[] => {
      const level = levelOf(block)
      const jumps = level > before + 1
      before = level
      return jumps
        ? [
            {
              sentence: `Anak judul “${block.text}” tidak berada di bawah judul bagian`,
              place: placeIn(block),
            },
          ]
        : []
    })
  },
}

export const headingEmpty: Check = {
  code: 'heading.empty',
  severity: 'advises',
  remedy: 'Isi, atau hapus judul bagian itu.',
  find: ({ document }) => {
    const blocks = blocksOf(document)
    return headingsIn(blocks).flatMap((block): Spot[] => {
      if (!block.text.trim()) return [{ sentence: 'Satu judul bagian masih kosong', place: placeIn(block) }]
      return hasText(block, blocks.slice(blocks.indexOf(block) + 1))
        ? []
        : [{ sentence: `Di bawah judul “${block.text}” belum ada isinya`, place: placeIn(block) }]
    })
  },
}

// Something to read before the next heading of the same or a higher level.
function hasText(heading: Block, after: Block[]) {
  for (const block of after) {
    if (block.type === 'heading' && levelOf(block) <= levelOf(heading)) return false
    if (block.type !== 'heading' && (block.type !== 'paragraph' || block.text.trim())) return true
  }
  return false
}

export const headingFaked: Check = {
  code: 'heading.faked',
  severity: 'advises',
  remedy: 'Jadikan judul bagian, supaya pembaca layar mengenalinya.',
  find: ({ document }) =>
    blocksOf(document).flatMap((block, index, blocks): Spot[] => {
      const { node, text, inside } = block
      const bold = node.content?.every(child => child.marks?.some(mark => mark.type === 'bold'))
      const wrong =
        block.type === 'paragraph' &&
        inside.length === 0 &&
        bold === true &&
        countWords(text) > 0 &&
        countWords(text) <= 10 &&
        !/[.:;?!]$/.test(text.trim()) &&
        blocks[index + 1]?.text.trim()
      return wrong
        ? [{ sentence: `“${text}” hanya ditebalkan, padahal menjadi judul`, place: placeIn(block) }]
        : []
    }),
}
