import { describe, expect, test } from 'vitest'
import { withOutline } from '../app/[office]/admin/[jenis]/_editor/outlined.ts'
import { blocksOf } from '../lib/checks/blocks.ts'
import { findAll } from '../lib/checks/list.ts'
import { noFacts } from '../lib/checks/schema.ts'
import { parseDocument } from '../lib/richtext/parse.ts'
import { plainText } from '../lib/richtext/plain.ts'
import { starters, startersFor } from '../lib/starters/list.ts'
import { outlineOf } from '../lib/starters/outline.ts'
import type { Starter } from '../lib/starters/schema.ts'

const at = { officeName: 'KPU Kabupaten Kediri', zone: 'Asia/Jakarta' as const }
const find = (key: string) => starters.find(one => one.key === key)!
const textOf = (starter: Starter, answers: Record<string, string>) =>
  plainText(outlineOf(starter, answers, at).document)

const answered = (starter: Starter) =>
  Object.fromEntries(
    starter.asks.map(({ name, type }) => [
      name,
      {
        moment: '2026-11-30T09:00',
        day: '2026-11-30',
        lines: 'Butir satu\nButir dua',
        line: 'jawaban singkat',
      }[type],
    ]),
  )

describe.each(starters.map(one => [one.key, one] as const))('%s', (_, starter) => {
  test('asks for everything its templates use, and uses all it asks', () => {
    const { title, summary, text, fields } = starter
    const used = [title, summary, ...text, ...Object.values(fields)]
      .join(' ')
      .match(/\{\w+\}/g)!
      .map(name => name.slice(1, -1))
    const asked = starter.asks.map(ask => ask.name)
    expect([...new Set(used)].filter(name => name !== 'kantor').sort()).toEqual([...asked].sort())
  })

  test('left open, it is held until every bracket is filled', () => {
    const { title, summary, document } = outlineOf(starter, {}, at)
    const written = { kind: starter.kind, title, summary, fields: {}, document }
    const held = findAll(written, noFacts('2026-11-23T09:00')).filter(({ code }) => code === 'text.open')
    const brackets =
      [title, summary, ...blocksOf(document).map(block => block.text)].join(' ').match(/\[/g) ?? []
    expect(held).toHaveLength(brackets.length)
    expect(held.length).toBeGreaterThan(0)
  })

  test('answered in full, it leaves nothing open and the server keeps it as it is', () => {
    const { document, ...rest } = outlineOf(starter, answered(starter), at)
    expect(JSON.stringify([document, rest])).not.toMatch(/[[{]\w+[^"]*[\]}](?=[ .,])/)
    expect(parseDocument(document)).toEqual(document)
  })

  test('its example has nothing the checks would remark on', () => {
    const { title, summary, text } = starter.example
    const content = text.map(words => ({ type: 'paragraph', content: [{ type: 'text', text: words }] }))
    const fields = { place: 'Kediri', number: '1', startsAt: '2026-12-12' }
    const written = {
      kind: starter.kind,
      title,
      summary,
      fields,
      document: { type: 'doc' as const, content },
    }
    expect(findAll(written, noFacts('2026-11-23T09:00'))).toEqual([])
  })
})

test('a date is told in words and a place becomes the dateline’s field', () => {
  const outline = outlineOf(find('rapat-pleno'), { kapan: '2026-11-23T09:00', tempat: 'Pare' }, at)
  expect(plainText(outline.document)).toContain('Senin, 23 November 2026 pukul 09.00 WIB')
  expect(outline.fields.place).toBe('Pare')
  expect(plainText(outline.document)).not.toMatch(/^Pare/)
})

test('what may be left out is left out with the heading that announced it', () => {
  expect(textOf(find('rapat-pleno'), {})).not.toMatch(/Yang diputuskan|kata/)
  const full = textOf(find('rapat-pleno'), { rincian: 'Satu\nDua', kutipan: 'Cukup.', pengucap: 'Sari' })
  expect(full).toContain('Yang diputuskan\nSatu\nDua')
  expect(full).toContain('“Cukup,” kata Sari.')
})

test('an outline takes nothing from what was typed', () => {
  const document = JSON.stringify({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Sudah ditulis.' }] }],
  })
  const outline = outlineOf(find('apel'), { tempat: 'Pare' }, at)
  const values = withOutline(
    { title: 'Judul saya', summary: '', place: '', category: 'berita', document },
    outline,
  )
  expect(values.title).toBe('Judul saya')
  expect(values.place).toBe('Pare')
  expect(values.document).toContain('Sudah ditulis.')
})

test('each institution is offered its own events', () => {
  const names = (institution: string) => startersFor('article', institution).map(({ key }) => key)
  expect(names('kpu')).toContain('pdpb')
  expect(names('kpu')).not.toContain('pengawasan')
  expect(names('bawaslu')).toContain('pengawasan')
})
