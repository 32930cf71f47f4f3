import { describe, expect, test } from 'vitest'
import type { Written } from '../lib/checks/schema.ts'
import { readPage } from '../lib/imports/cleaning/read.ts'
import { judge } from '../lib/spam/judge.ts'
import { honestDrafts, paragraph, planted, readManuscripts } from './spam/read.ts'

const known = { hosts: new Set<string>(), ours: ['kpu.localhost', 'bawaslu.localhost'] }
const verdict = (written: Written) => judge(written, known)
const told = (written: Written) =>
  `${written.title}: ${verdict(written).score} ${verdict(written)
    .reasons.map(({ sentence }) => sentence)
    .join('; ')}`

// The sets to report were written before the gate; the sets to tune, later and in another style.
const sets = {
  'untuk menyetel': {
    spam: planted('tune-spam.txt'),
    honest: [...honestDrafts(), ...readManuscripts('tune-honest.txt')],
  },
  'untuk melaporkan': {
    spam: readManuscripts('report-spam.txt'),
    honest: readManuscripts('report-honest.txt'),
  },
}

const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1).replace('.', ',')} %`

/** The table of the README. */
function table() {
  const rows = Object.entries(sets).flatMap(([name, { spam, honest }]) => {
    const caught = spam.filter(one => verdict(one).held).length
    const wrong = honest.filter(one => verdict(one).held).length
    return [
      `| ${name}: spam | ${caught} | ${spam.length - caught} | ${percent(caught, spam.length)} tertahan |`,
      `| ${name}: jujur | ${wrong} | ${honest.length - wrong} | ${percent(wrong, honest.length)} keliru |`,
    ]
  })
  return ['| naskah | ditahan | dilepas | |', '|---|---|---|---|', ...rows].join('\n')
}

test('each set has a hundred and fifty manuscripts of each sort, or more', () => {
  console.log(table())
  for (const { spam, honest } of Object.values(sets))
    expect(Math.min(spam.length, honest.length)).toBeGreaterThanOrEqual(150)
})

test.each(Object.entries(sets))('of the set %s at least 98 of 100 spam texts are held', (_, { spam }) => {
  const missed = spam.filter(one => !verdict(one).held)
  console.log(missed.map(told).join('\n'))
  expect(1 - missed.length / spam.length).toBeGreaterThanOrEqual(0.98)
})

test.each(Object.entries(sets))('of the set %s at most 1 of 100 honest texts is held', (_, { honest }) => {
  const wrong = honest.filter(one => verdict(one).held)
  console.log(wrong.map(told).join('\n'))
  expect(wrong.length / honest.length).toBeLessThanOrEqual(0.01)
})

describe('in time', () => {
  // The best of some: whatever else the machine does is no cost of ours.
  const milliseconds = (written: Written) => {
    const rounds = Array.from({ length: 10 }, () => {
      const began = performance.now()
      verdict(written)
      return performance.now() - began
    })
    return Math.min(...rounds)
  }
  const saying = (...texts: string[]): Written => ({
    ...readManuscripts('tune-honest.txt')[0]!,
    document: { type: 'doc', content: texts.map(paragraph) },
  })

  test('a text of 2,000 words costs a save less than 10 ms', () => {
    const words = honestDrafts().flatMap(({ document }) => document.content)
    const long = { ...saying(), document: { type: 'doc' as const, content: words.slice(0, 150) } }
    const cost = milliseconds(long)
    console.log(`gate: ${cost.toFixed(1)} ms for a text of 2,000 words`)
    expect(cost).toBeLessThan(10)
  })

  const length = 200_000
  const plain = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
  const hostile = {
    letters: 's l o t '.repeat(length / 8),
    'one word': 's1o'.repeat(length / 3),
    'look-alikes': 'ѕlоt'.repeat(length / 4),
    'unseen signs': `a${'\u200b'.repeat(length)}a`,
    'unseen signs and words': 's\u200b'.repeat(length / 2),
    marks: `s${'\u0336'.repeat(length)}`,
    exclamation: `${'!'.repeat(length)}a`,
    figures: '1'.repeat(length),
    points: 'a.'.repeat(length / 2),
    slashes: `https://${'a/'.repeat(length / 2)}`,
    hosts: 'a.com '.repeat(length / 6),
    phones: '08123 '.repeat(length / 6),
    mathematical: '𝗴'.repeat(length / 2),
    foreign: '赌'.repeat(length),
    brackets: '['.repeat(length),
  }
  test.each(Object.entries(hostile))('200,000 letters of %s are read in linear time', (_, text) => {
    const of = (part: string) => {
      const began = performance.now()
      verdict({ ...saying(), document: { type: 'doc', content: [plain(part)] }, title: part })
      return performance.now() - began
    }
    const [quarter, whole] = [of(text.slice(0, length / 4)), of(text)]
    expect(whole).toBeLessThan(2500)
    // Four times the letters: a square would take sixteen times the time, and begin at more than this.
    expect(whole / Math.max(quarter, 100)).toBeLessThan(12)
  })

  test('HTML nested 50,000 deep is read', () => {
    expect(hiddenIn(`${'<b>'.repeat(50_000)}x`)).toEqual([])
  })
})

const hiddenIn = (html: string) => readPage(html, { key: '', title: '', addresses: [], typed: false }).hidden

describe('hidden text', () => {
  test.each([
    ['display:none', 'tidak ditampilkan'],
    ['visibility: hidden', 'tidak ditampilkan'],
    ['color:#fff;background:#fff', 'sewarna latarnya'],
    ['color: white', 'sewarna latarnya'],
    ['opacity:0', 'tembus pandang'],
    ['color:rgba(0,0,0,0)', 'tembus pandang'],
    ['font-size:0', 'sekecil titik'],
    ['font-size:1px', 'sekecil titik'],
    ['position:absolute;left:-9999px', 'di luar layar'],
    ['text-indent:-5000px', 'di luar layar'],
    ['height:0;overflow:hidden', 'tanpa ukuran'],
  ])('by %s is found with its link', (style, how) => {
    const html = `<p>Rapat.</p><div style="${style}"><a href="https://a.example">situs</a></div>`
    expect(hiddenIn(html)).toEqual([{ words: 'situs', how, links: ['https://a.example/'] }])
  })

  test('weighs enough to be held', () => {
    const hidden = hiddenIn('<p hidden>Baca <a href="https://a.example">ini</a></p>')
    const honest = readManuscripts('tune-honest.txt')[0]!
    expect(judge(honest, known).held).toBe(false)
    expect(judge(honest, known, hidden).held).toBe(true)
  })

  test('is not what is seen', () => {
    const seen =
      '<p style="color:#fff;background:#030">Putih di hijau</p><p style="font-size:1.2em">Besar</p><p style="font-size:14px;opacity:.8">Pudar</p>'
    expect(hiddenIn(seen)).toEqual([])
  })
})

test('a reason names the place and what stands there', () => {
  const [written] = readManuscripts('report-spam.txt').filter(({ title }) =>
    title.startsWith('Rapat Koordinasi'),
  )
  expect(verdict(written!).reasons[0]!.sentence).toBe(
    'Tautan “slot gacor” di paragraf 2 menuju gacorjitu.site, alamat yang mirip situs judi',
  )
})

test('the id of a page above is no word, whatever it looks like', () => {
  const honest = readManuscripts('tune-honest.txt').find(({ title }) => title === 'Bonus demografi')
  const fields = { parentId: '4d07a9c1-b8f5-4b8f-8f5b-510751075107' }
  expect(verdict({ ...honest!, kind: 'page', fields }).reasons).toEqual([])
})

test('a host that the office links already is no news', () => {
  const text = readManuscripts('report-honest.txt')[0]!
  const farm = ['a', 'b', 'c', 'd', 'e'].map(name => `[${name}](https://${name}-surya.com)`).join(' ')
  const five = { ...text, document: { type: 'doc' as const, content: [paragraph(farm)] } }
  expect(verdict(five).held).toBe(true)
  const hosts = new Set(['a', 'b', 'c', 'd', 'e'].map(name => `${name}-surya.com`))
  expect(judge(five, { ...known, hosts }).held).toBe(false)
})
