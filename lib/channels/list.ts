import type { RichNode } from '../richtext/schema.ts'
import { type Around, body, runsOf } from './blocks.ts'
import { makeRoom, margin, writeRuns } from './sheet.ts'

const step = 18

/** A list, and those inside it, each a step further in. */
export function writeList(around: Around, { type, attrs, content = [] }: RichNode, depth = 1) {
  const first = Math.max(1, Number(attrs?.start) || 1)
  for (const [index, item] of content.entries())
    writeItem(around, item, type === 'orderedList' ? `${first + index}.` : '•', depth)
  if (depth === 1) around.sheet.y += 5
}

function writeItem(around: Around, { content = [] }: RichNode, sign: string, depth: number) {
  const { sheet, origin } = around
  for (const [index, block] of content.entries()) {
    if (block.type === 'bulletList' || block.type === 'orderedList') {
      writeList(around, block, depth + 1)
      continue
    }
    makeRoom(sheet, 18)
    const draw = () => {
      if (index === 0) writeSign(around, sign, depth)
      writeRuns(sheet, runsOf(block, origin), { size: body.size, indent: depth * step })
    }
    sheet.addStructure(sheet.struct('LI', {}, draw))
    sheet.y += 3
  }
}

// Beside the words, not before them: they go on in their own column.
function writeSign({ sheet }: Around, sign: string, depth: number) {
  const { y } = sheet
  sheet.font('normal latin').fontSize(body.size).fillColor('#1D1A15')
  sheet.text(sign, margin.side + depth * step - 15, y, { lineBreak: false })
  sheet.y = y
}
