import { expect, test } from 'vitest'
import { nodesOfMessage } from '../lib/richtext/messages.ts'
import { parseDocument } from '../lib/richtext/parse.ts'

const text = (words: string, ...marks: string[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks: marks.map(type => ({ type })) }),
})
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const item = (...content: object[]) => ({ type: 'listItem', content: [paragraph(...content)] })

test('WhatsApp’s *tebal* and _miring_ become marks, also one in the other', () => {
  expect(nodesOfMessage('Rapat *pukul 9* di _aula *KPU*_, ~batal~')).toEqual([
    paragraph(
      text('Rapat '),
      text('pukul 9', 'bold'),
      text(' di '),
      text('aula ', 'italic'),
      text('KPU', 'italic', 'bold'),
      text(', '),
      text('batal'),
    ),
  ])
})

test('a sum, an address and a file name keep their signs', () => {
  for (const words of ['2 * 3 * 4', 'daftar_pemilih_tetap.pdf', 'https://kpu.go.id/a_b_c', '5*4*3'])
    expect(nodesOfMessage(words)).toEqual([paragraph(text(words))])
})

test('who sent a message when is taken off its beginning', () => {
  expect(nodesOfMessage('[09.14, 23/11/2026] Putri Anjani: Pleno dimulai.')).toEqual([
    paragraph(text('Pleno dimulai.')),
  ])
  expect(nodesOfMessage('[23/11/26 09:14:02] Putri: Pleno dimulai.')).toEqual([
    paragraph(text('Pleno dimulai.')),
  ])
})

test('lines with a dash or a number become lists, empty lines nothing', () => {
  expect(nodesOfMessage('Bawa:\n\n- KTP\n- Undangan\n3. Satu\n4. Dua')).toEqual([
    paragraph(text('Bawa:')),
    { type: 'bulletList', content: [item(text('KTP')), item(text('Undangan'))] },
    { type: 'orderedList', attrs: { start: 3 }, content: [item(text('Satu')), item(text('Dua'))] },
  ])
})

test('whatever is pasted, the server takes it', () => {
  const hostile = `*${'_'.repeat(200)}\n${'*a '.repeat(2000)}\n<script>alert(1)</script>`
  expect(parseDocument({ type: 'doc', content: nodesOfMessage(hostile) })).toBeDefined()
})

test('a megabyte of signs is read in time', () => {
  const began = performance.now()
  nodesOfMessage('*a_b~ '.repeat(160_000))
  expect(performance.now() - began).toBeLessThan(2000)
})
