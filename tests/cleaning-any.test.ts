import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanItem } from '../lib/imports/cleaning/clean.ts'
import { settleDocument } from '../lib/imports/cleaning/settle.ts'
import type { OldItem } from '../lib/imports/schema.ts'
import { parseDocument } from '../lib/richtext/parse.ts'
import { posts } from './cleaning/posts.ts'
import { keptLetters, visibleWords } from './cleaning/reference.ts'

const picture = {
  mediaId: '0193a3a0-0000-7000-8000-000000000001',
  hash: 'a'.repeat(64),
  width: 1200,
  height: 800,
  alt: '',
  decorative: false,
  caption: '',
  credit: '',
}
const file = { mediaId: picture.mediaId, hash: picture.hash, name: 'x', mime: 'application/pdf', size: 9 }

const systems = ['WordPress 6.1', 'Joomla 3.9']
const clean = (html: string, system = 0, becomes: OldItem['becomes'] = 'article') =>
  cleanItem(
    {
      key: 'post:12',
      type: 'post',
      becomes,
      state: 'published',
      title: 'Rapat',
      html,
      excerpt: '',
      author: '',
      categories: [],
      tags: [],
      addresses: ['https://kpu-kedirikab.go.id/2019/rapat'],
      at: { item: 1 },
    },
    { title: 'KPU', address: 'https://kpu-kedirikab.go.id', system: systems[system]! },
    'Asia/Jakarta',
  )

// Half of the pictures and files are there.
const has = (src: string) => src.length % 2 === 0
const ours = {
  picture: (src: string) => (has(src) ? picture : undefined),
  file: (src: string) => (has(src) ? file : undefined),
  link: (href: string) => (has(href) ? `entry:${picture.mediaId}` : undefined),
}

function holds(html: string, system = 0, becomes: OldItem['becomes'] = 'article') {
  const cleaned = clean(html, system, becomes)
  const settled = settleDocument(cleaned.document, ours)
  expect(parseDocument(settled)).toEqual(settled)
  return cleaned
}

function keepsWords(html: string, system = 0) {
  const letters = keptLetters(holds(html, system))
  for (const word of visibleWords(html)) if (!letters.includes(word)) expect([html, letters]).toContain(word)
}

const names =
  'p div span b strong i em u a font h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote table tbody thead tr td th caption figure figcaption pre code sub sup section article center form label button details summary marquee fieldset legend address nav aside q small s ins mark noscript select option object video svg template'.split(
    ' ',
  )
const attributes = [
  '',
  '',
  '',
  ' class="MsoListParagraph" style="mso-list:l0 level2 lfo1"',
  ' style="font-weight:bold"',
  ' style="display:none"',
  ' style="visibility:hidden"',
  ' style="color:#fff;background:#030"',
  ' href="/a/b.pdf"',
  ' href="https://a.example/x y"',
  ' href="javascript:alert(1)"',
  ' class="wp-caption"',
  ' class="wp-caption-text"',
  ' class="tr-caption-container"',
  ' colspan="3" rowspan="99"',
  ' start="7"',
]
const alone = [
  '<br>',
  '<br><br>',
  '<hr>',
  '<img src="/a.jpg" alt="IMG_001.jpg">',
  '<img src="/foto/bb.jpg" width="600">',
  '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>',
  '<iframe src="https://docs.google.com/viewer?url=https://kpu-kedirikab.go.id/x.pdf"></iframe>',
  '<!-- wp:paragraph -->',
  '<!-- /wp:paragraph -->',
  '<script>var gelap = 1</script>',
  '<style>.x{}</style>',
  '<input type="text">',
  '\n\n',
  '\n',
  '&nbsp;&nbsp;',
  '<td>',
  '</div>',
  '</p>',
  '<p>',
]
let count = 0
const word = fc
  .constantFrom('kata', 'Kediri, Kabupaten – ', '1. ', '• ', 'No. ', 'Rapat usai. ', 'm')
  .map(text => `${text}${(count++).toString(36)}z `)
const pick = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...attributes))
const { tree } = fc.letrec<{ tree: string; element: string }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 7, withCrossShrink: true },
    word,
    fc.constantFrom(...alone.slice(0, -4)),
    tie('element'),
  ),
  element: fc
    .tuple(pick, fc.array(tie('tree'), { maxLength: 5 }))
    .map(([[name, attribute], inside]) => `<${name}${attribute}>${inside.join('')}</${name}>`),
}))
const page = fc.array(tree, { maxLength: 12 }).map(parts => parts.join(''))
const soup = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom(...alone),
      pick.map(([name, attribute]) => `<${name}${/display|visibility/.test(attribute) ? '' : attribute}>`),
      fc.constantFrom(...names).map(name => `</${name}>`),
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''))

// The same cases in every run of all tests; others, and more of them, by hand.
const more = Number(process.env.CLEANING_RUNS ?? 0)
const runs = more ? { numRuns: more } : { numRuns: 150, seed: 8 }
const system = fc.integer({ min: 0, max: 1 })

// A part is lost, doubled, or something gets between.
type Wound = { at: number; length: number; sort: 'lost' | 'doubled' | 'between'; sign: string }
const wounds = fc.array(
  fc.record<Wound>({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 60 }),
    sort: fc.constantFrom('lost', 'doubled', 'between'),
    sign: fc.constantFrom(
      '<',
      '>',
      '"',
      '</p>',
      '</td>',
      '<div>',
      '&',
      '&#',
      'Ã',
      '\0',
      '\n\n',
      '</table>',
      '--',
      '/',
    ),
  }),
  { maxLength: 6 },
)
function wounded(html: string, { at, length, sort, sign }: Wound) {
  const from = Math.floor(at * html.length)
  const part = html.slice(from, from + length)
  const between = sort === 'lost' ? '' : sort === 'doubled' ? part + part : sign + part
  return html.slice(0, from) + between + html.slice(from + length)
}

describe('whatever an old site holds', () => {
  test('any signs make a document of ours and lose no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), system, (html, one) =>
        keepsWords(html, one),
      ),
      runs,
    )
  })

  test('any tree does', () => {
    fc.assert(
      fc.property(page, system, (html, one) => keepsWords(html, one)),
      runs,
    )
  })

  test('any tags in any order do', () => {
    fc.assert(
      fc.property(soup, system, (html, one) => keepsWords(html, one)),
      runs,
    )
  })

  test('a post that was cut, doubled and garbled does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...posts), wounds, (post, all) => keepsWords(all.reduce(wounded, post))),
      runs,
    )
  })
})

describe('time grows with the length alone', () => {
  const hostile: Record<string, (size: number) => string> = {
    'nested <div>': size => '<div>'.repeat(size / 5),
    'nested <div>, closed': size => `${'<div>'.repeat(size / 11)}x${'</div>'.repeat(size / 11)}`,
    'nested <b> with attributes': size => '<b id=x><p>x'.repeat(size / 12),
    'nested <font> before paragraphs': size =>
      `${'<font color=red>'.repeat(size / 32)}${'<p>x'.repeat(size / 8)}`,
    'nested tables': size => '<table><tr><td>x'.repeat(size / 16),
    'nested lists': size => '<ul><li>x'.repeat(size / 9),
    'nested quotations': size => '<blockquote>x'.repeat(size / 13),
    'nested figures': size => '<figure><img src=a>x'.repeat(size / 20),
    'open <p>': size => '<p>x'.repeat(size / 4),
    'open <a>': size => '<a href=/x>x'.repeat(size / 12),
    'closed but never opened': size => '</b></div></p>'.repeat(size / 14),
    attributes: size => `<p ${Array.from({ length: size / 8 }, (_, at) => `a${at}=1`).join(' ')}>x`,
    'open brackets': size => '[a '.repeat(size / 3),
    'open quotes in brackets': size => `[a="'`.repeat(size / 5),
    'unknown codes': size => '[x_y b="c"]d[/x_y]'.repeat(size / 18),
    'line ends': size => '\n'.repeat(size / 2) + 'x\n'.repeat(size / 4),
    '<br>': size => 'x<br>'.repeat(size / 5),
    'looks that change': size => '<i>x</i>y'.repeat(size / 9),
    'one wall': size => 'Rapat usai. '.repeat(size / 12),
    'one word': size => 'x'.repeat(size),
    spaces: size => '&nbsp; '.repeat(size / 7),
    ampersands: size => '&amp;'.repeat(size / 5),
    'garbled letters': size => 'Ã'.repeat(size),
    'a wide row': size => `<table><tr>${'<td>x'.repeat(size / 5)}`,
    'a long table': size => `<table>${'<tr><td>1<td>2'.repeat(size / 14)}`,
    captions: size => '<figure>'.repeat(5) + '<figcaption>x</figcaption>'.repeat(size / 26),
    'drawn lists': size => '<p>1. x</p><p>- x</p>'.repeat(size / 21),
    comments: size => '<!-- <a href="http://a.example"> -->'.repeat(size / 36),
    'hidden words': size => '<i hidden>x</i>'.repeat(size / 15),
  }
  const size = 60_000
  test.each(Object.entries(hostile))('%s', (_, made) => {
    const of = (html: string) => {
      const began = process.cpuUsage()
      parseDocument(settleDocument(clean(html).document, ours))
      const { user, system: own } = process.cpuUsage(began)
      return (user + own) / 1000
    }
    const [quarter, whole] = [of(made(size / 4)), of(made(size))]
    // Four times the letters: a square would take sixteen times the time, and begin at more than this.
    expect(whole / Math.max(quarter, 20)).toBeLessThan(12)
  })
})
