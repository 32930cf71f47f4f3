import { getSchema } from '@tiptap/core'
import { describe, expect, test } from 'vitest'
import { completed } from '../app/[office]/admin/[jenis]/_editor/address.ts'
import { formOf, withValues } from '../app/[office]/admin/[jenis]/_editor/form.ts'
import { newManuscript } from '../app/[office]/admin/[jenis]/_editor/manuscript.ts'
import { deedsOf } from '../app/[office]/admin/[jenis]/_reading/history.ts'
import { listAddress, readFilter } from '../app/[office]/admin/[jenis]/filter.ts'
import type { Actor } from '../lib/permissions.ts'
import { richTextExtensions } from '../lib/richtext/extensions.ts'
import { parseDocument } from '../lib/richtext/parse.ts'
import type { RichNode } from '../lib/richtext/schema.ts'

const picture = {
  mediaId: '9c0fb095-10c0-4f26-b377-58873b707d30',
  hash: 'a'.repeat(64),
  width: 1440,
  height: 900,
  alt: '',
  decorative: false,
  caption: 'Pelajar menghitung turus',
  credit: '',
}
const text = (words: string, marks?: RichNode['marks']): RichNode => ({
  type: 'text',
  text: words,
  ...(marks && { marks }),
})
const paragraph = (...content: RichNode[]): RichNode => ({ type: 'paragraph', content })
const actor = {
  personId: 1,
  name: 'Putri Anjani',
  officeId: 1,
  institutionId: 1,
  level: 'kabupaten',
} as Actor
const blank = newManuscript({ ...actor, roles: ['writer'] }, 'article')

const medium = { mediaId: picture.mediaId, hash: picture.hash }
const cell = (type: string) => ({ type, content: [paragraph(text('Pare'))] })
const table = {
  type: 'table',
  content: ['tableHeader', 'tableCell'].map(type => ({
    type: 'tableRow',
    content: [cell(type), cell(type)],
  })),
}

describe('what the editor writes, the server keeps', () => {
  test('every node and mark of it', () => {
    const item = { type: 'listItem', content: [paragraph(text('satu'))] }
    const document = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [text('Saksi')] },
        paragraph(
          text('tebal', [{ type: 'bold' }]),
          { type: 'hardBreak' },
          text('miring', [{ type: 'italic' }]),
        ),
        paragraph(text('tautan', [{ type: 'link', attrs: { href: '/kontak' } }])),
        { type: 'bulletList', content: [item] },
        { type: 'orderedList', attrs: { start: 3 }, content: [item] },
        { type: 'blockquote', content: [paragraph(text('kutipan'))] },
        { type: 'horizontalRule' },
        { type: 'picture', attrs: picture },
        table,
        { type: 'callout', content: [paragraph(text('Bawa KTP.'))] },
        { type: 'file', attrs: { ...medium, name: 'Surat.pdf', mime: 'application/pdf', size: 1000 } },
        { type: 'video', attrs: { provider: 'vimeo', id: '12345678', title: 'Debat', poster: null } },
        paragraph(text('sugeng rawuh', [{ type: 'lang', attrs: { lang: 'jv' } }])),
        paragraph(text('maklumat', [{ type: 'link', attrs: { href: `entry:${picture.mediaId}` } }])),
      ],
    }
    const written = getSchema(richTextExtensions()).nodeFromJSON(document).toJSON()
    expect(parseDocument(written)).toEqual(document)
  })

  test('and it offers nothing the server would refuse', () => {
    const { nodes, marks } = getSchema(richTextExtensions())
    expect(Object.keys(nodes).sort()).toEqual([
      'blockquote',
      'bulletList',
      'callout',
      'doc',
      'file',
      'hardBreak',
      'heading',
      'horizontalRule',
      'listItem',
      'orderedList',
      'paragraph',
      'picture',
      'table',
      'tableCell',
      'tableHeader',
      'tableRow',
      'text',
      'video',
    ])
    expect(Object.keys(marks).sort()).toEqual(['bold', 'italic', 'lang', 'link'])
  })
})

describe('a link as people type it', () => {
  test.each([
    ['infopemilu.kpu.go.id', 'https://infopemilu.kpu.go.id'],
    ['humas@kpu.go.id', 'mailto:humas@kpu.go.id'],
    ['0354-123456', 'tel:0354-123456'],
    ['/ppid', '/ppid'],
    ['javascript:alert(1)', undefined],
    ['dua kata', undefined],
  ])('%s', (typed, address) => expect(completed(typed)).toBe(address))
})

describe('what was typed', () => {
  test('comes back as it was from the form that was kept', () => {
    const draft = { ...blank.draft, title: 'Judul', tags: 'a, b', lead: picture, photographer: 'Arif' }
    const document = { type: 'doc' as const, content: [paragraph(text('isi'))] }
    const kept = Object.fromEntries(formOf(blank, 0, draft, document)) as Record<string, string>
    const restored = withValues(newManuscript({ ...actor, roles: ['writer'] }, 'article'), kept)
    expect(restored.id).toBe(blank.id)
    expect(restored.draft).toEqual({ ...draft, lead: { ...picture, credit: 'Arif' } })
    expect(restored.document).toEqual(document)
  })

  test('stays as saved where what was kept cannot be read', () => {
    const restored = withValues(blank, { title: 'Judul', document: '{', lead: 'x' })
    expect([restored.draft.title, restored.draft.lead, restored.document]).toEqual([
      'Judul',
      null,
      blank.document,
    ])
  })
})

test('the list understands its own addresses and leaves out what makes no sense', () => {
  const filter = readFilter({ q: ' pleno ', keadaan: 'terbit', milik: 'saya', halaman: '3' })
  expect(listAddress('article', filter, { page: 3 })).toBe(
    '/admin/berita?q=pleno&keadaan=terbit&milik=saya&halaman=3',
  )
  const nonsense = readFilter({ q: ['a', 'b'], keadaan: 'constructor', halaman: '-4' })
  expect(nonsense).toEqual({ q: '', word: undefined, mine: false, page: 1 })
})

test('the history tells saves in a row by one person once', () => {
  const row = (actorName: string, action: string, detail = {}) => ({
    actorName,
    action,
    detail,
    at: new Date(0),
  })
  const deeds = deedsOf([
    row('Laili', 'entry.return', { note: 'Periksa angka.' }),
    row('Putri', 'entry.submit'),
    row('Putri', 'entry.write'),
    row('Putri', 'entry.write'),
  ])
  expect(deeds.map(deed => `${deed.actorName} ${deed.words} ${deed.quote}`.trim())).toEqual([
    'Laili mengembalikan dengan catatan Periksa angka.',
    'Putri mengirim untuk disetujui',
    'Putri menyimpan naskah 2 kali',
  ])
})
