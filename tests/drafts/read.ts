import { readFileSync } from 'node:fs'
import path from 'node:path'
import { countPersonal } from '../../lib/checks/personal.ts'
import { type Facts, noFacts, type Written } from '../../lib/checks/schema.ts'
import type { Kind } from '../../lib/entries/schema.ts'
import type { RichMark, RichNode } from '../../lib/richtext/schema.ts'

/** A draft as somebody would hand it in, and the flaws whoever wrote it put there. */
export type Sample = { name: string; written: Written; facts: Facts; flaws: string[] }

const kindNames: Record<string, Kind> = {
  berita: 'article',
  pengumuman: 'announcement',
  agenda: 'agenda',
  halaman: 'page',
  dokumen: 'document',
  galeri: 'album',
  pejabat: 'official',
  data: 'dataset',
}

/** Monday morning in the week the drafts were written. */
const now = '2026-11-23T09:00'

/** The drafts of a file; what is not written of a draft is filled in without fault, "-" stands for nothing. */
export const readSamples = (file: string): Sample[] =>
  readFileSync(path.join(import.meta.dirname, file), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map(sampleOf)

const headed =
  /^(cacat|judul|ringkasan|tempat|nomor|mulai|selesai|tanggal|sampai|jabatan|sumber|foto|foto-album|potret|berkas|tabel|mati|sendiri): (.*)$/

function sampleOf(text: string): Sample {
  const [kindWord = '', ...lines] = text.trim().split('\n')
  const heads = lines.flatMap(line => {
    const found = headed.exec(line)
    return found ? [[found[1]!, found[2]!.trim()] as const] : []
  })
  const all = (name: string) => heads.filter(([head]) => head === name).map(([, value]) => value)
  const one = (name: string, usual = '') => {
    const value = all(name)[0] ?? usual
    return value === '-' ? '' : value
  }
  const body = lines.filter(line => !headed.test(line)).join('\n')
  const kind = kindNames[kindWord]!
  const files = all('berkas').map(fileOf)
  const facts: Facts = {
    ...noFacts(now),
    dead: all('mati'),
    ownNumbers: all('sendiri').map(number => number.replace(/^0/, '')),
    files: files.map(({ file, reading, extracted }) => ({
      ...file,
      reading,
      fresh: false,
      personal: countPersonal(extracted, []),
    })),
  }
  const lead = all('foto')[0]
  const portrait = all('potret')[0]
  const fields = {
    place: one('tempat', 'Kediri'),
    number: one('nomor', '12/PP.04-Pu/3506/2026'),
    year: '2026',
    date: one('tanggal'),
    startsAt: one('mulai'),
    endsAt: one('selesai'),
    validUntil: one('sampai'),
    position: one('jabatan'),
    source: one('sumber', 'KPU Kabupaten Kediri'),
    photographer: lead ? pictureOf(lead, 0).credit : 'Arif',
    lead: lead ? pictureOf(lead, 0) : null,
    portrait: portrait ? pictureOf(portrait, 1) : null,
    photos: all('foto-album').map((words, index) => pictureOf(words, index + 10)),
    videos: [],
    files: kind === 'announcement' ? files.map(({ file }) => file) : [],
    file: kind === 'document' ? (files[0]?.file ?? null) : null,
    table: tableOf(one('tabel')),
  }
  const title = one('judul')
  return {
    name: `${kindWord}: ${title}`,
    flaws: all('cacat').flatMap(value => value.split(', ')),
    facts,
    written: {
      kind,
      title,
      summary: one('ringkasan', kind === 'agenda' ? '' : 'Keterangan pendek bagi pembaca di daftar.'),
      fields,
      document: { type: 'doc', content: blocksOf(body) },
    },
  }
}

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

function pictureOf(words: string, number: number) {
  const [alt = '', caption = '', credit = ''] = words.split('|').map(word => word.trim().replace(/^-$/, ''))
  return {
    mediaId: idOf(number),
    hash: 'a'.repeat(64),
    width: 1600,
    height: 1000,
    decorative: false,
    alt,
    caption,
    credit,
  }
}

function fileOf(words: string, index: number) {
  const [named = '', extracted = ''] = words.split(' << ')
  const [name = '', reading = 'file'] = named.split(' ?? ')
  const file = {
    mediaId: idOf(index + 100),
    hash: 'b'.repeat(64),
    name: name.trim(),
    mime: 'application/pdf',
    size: 1000,
  }
  return { file, extracted, reading: reading as 'file' | 'unreadable' }
}

const tableOf = (words: string) => {
  const [head = [], ...rows] = words
    .split(' | ')
    .filter(Boolean)
    .map(row => row.split(';').map(cell => cell.trim()))
  return { columns: head.map(name => ({ name, format: 'teks' })), rows }
}

// Blocks are divided by empty lines; a heading ends with its line.
function blocksOf(body: string): RichNode[] {
  const parts = body.replaceAll(/^(#{2,3} .*)$/gm, '\n$1\n').split(/\n\s*\n/)
  return parts
    .map(part => part.trim())
    .filter(Boolean)
    .map((part, index) => blockOf(part, index + 200))
}

function blockOf(part: string, number: number): RichNode {
  const heading = /^(#{2,3}) ?(.*)$/.exec(part)
  if (heading) return { type: 'heading', attrs: { level: heading[1]!.length }, content: inline(heading[2]!) }
  const picture = /^!\[(.*)\]$/.exec(part)
  if (picture) return { type: 'picture', attrs: pictureOf(picture[1]!, number) }
  const lines = part.split('\n')
  if (lines.every(line => /^- /.test(line))) return listOf('bulletList', lines)
  if (lines.every(line => /^\d+\. /.test(line))) return listOf('orderedList', lines)
  if (lines.every(line => /^\|.*\|$/.test(line)))
    return {
      type: 'table',
      content: lines.map(line => ({
        type: 'tableRow',
        content: line
          .slice(1, -1)
          .split('|')
          .map(cell => ({ type: 'tableCell', content: [paragraph(cell.trim())] })),
      })),
    }
  if (part.startsWith('> ')) return { type: 'blockquote', content: [paragraph(part.slice(2))] }
  return paragraph(part)
}

const paragraph = (text: string): RichNode => ({ type: 'paragraph', content: inline(text) })
const listOf = (type: string, lines: string[]): RichNode => ({
  type,
  content: lines.map(line => ({
    type: 'listItem',
    content: [paragraph(line.replace(/^(-|\d+\.) /, ''))],
  })),
})

function inline(text: string): RichNode[] {
  const pieces = text.split(/(\[[^\]]+\]\([^)]+\)|\*\*[^*]+\*\*)/)
  return pieces.filter(Boolean).map(piece => {
    const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(piece)
    if (link) return marked(link[1]!, { type: 'link', attrs: { href: link[2] } })
    const bold = /^\*\*([^*]+)\*\*$/.exec(piece)
    return bold ? marked(bold[1]!, { type: 'bold' }) : { type: 'text', text: piece }
  })
}

const marked = (text: string, mark: RichMark): RichNode => ({ type: 'text', text, marks: [mark] })
