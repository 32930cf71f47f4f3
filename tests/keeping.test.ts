import { describe, expect, test } from 'vitest'
import { differencesOf, mergedValues } from '../app/[office]/admin/[jenis]/_editor/compare.ts'
import { newManuscript } from '../app/[office]/admin/[jenis]/_editor/manuscript.ts'
import { opening, savedValues } from '../app/[office]/admin/[jenis]/_editor/opening.ts'
import { sameText } from '../app/[office]/admin/[jenis]/_editor/values.ts'
import { placeAfter } from '../lib/login/place.ts'
import type { Actor } from '../lib/permissions.ts'

const actor = { personId: 7, name: 'Putri Anjani', officeId: 1, roles: ['writer'] } as unknown as Actor
const saved = { ...newManuscript(actor, 'article'), lock: 3, savedBy: 'Laili' }
const values = { ...savedValues(saved), title: 'Judul saya' }
const copy = { mark: 'ponsel:4', lock: 3, values, savedAt: '2026-11-23T07:32:00.000Z' }
const local = { mark: 'ponsel:6', base: 'ponsel:4', lock: 3, values: { ...values, title: 'Judul baru' } }

describe('a desk opens with', () => {
  test('what is saved, where nothing else was typed', () => {
    expect(opening(saved, undefined, undefined)).toMatchObject({ lock: 3, base: '', unsent: false })
  })

  test('what the server last had of the writer', () => {
    expect(opening(saved, copy, undefined)).toMatchObject({ values, base: 'ponsel:4' })
  })

  test('what this browser kept and could not send', () => {
    expect(opening(saved, copy, local)).toMatchObject({
      values: { title: 'Judul baru' },
      base: 'ponsel:6',
      unsent: true,
    })
  })

  test('what this browser kept, though two reloads in a row cut its sending short', () => {
    const later = { ...local, mark: 'sesudah:1', base: 'ponsel:6' }
    expect(opening(saved, copy, later)).toMatchObject({ values: { title: 'Judul baru' } })
  })

  test('the server’s copy, when only the answer to this very text was lost', () => {
    expect(opening(saved, copy, { ...local, mark: 'ponsel:4' })).toMatchObject({ values })
  })

  test('what is saved, when the save arrived and its answer did not', () => {
    const lost = { ...local, lock: 2, values: savedValues(saved) }
    expect(opening(saved, undefined, lost)).toMatchObject({ lock: 3, base: '', unsent: false })
  })

  test('what is saved, though its address was made only by that save', () => {
    const named = { ...saved, draft: { ...saved.draft, slug: 'pleno-dpt' } }
    const lost = { ...local, lock: 0, values: savedValues(saved) }
    expect(opening(named, undefined, lost)).toMatchObject({ lock: 3, unsent: false })
  })

  test('a choice, when somebody saved in between', () => {
    expect(opening(saved, { ...copy, lock: 2 }, undefined)).toMatchObject({
      rival: { who: 'Laili', lock: 3 },
    })
  })

  test('a choice, when the same person typed on two devices', () => {
    expect(opening(saved, { ...copy, mark: 'laptop:2' }, { ...local, base: '' })).toHaveProperty('rival')
  })
})

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const written = (title: string, ...texts: string[]) => ({
  title,
  document: JSON.stringify({ type: 'doc', content: texts.map(paragraph) }),
})
const textsOf = ({ document = '' }: Record<string, string>) =>
  JSON.parse(document).content.map((node: ReturnType<typeof paragraph>) => node.content[0]?.text)

describe('two texts side by side', () => {
  const mine = written('Pleno', 'Rapat dibuka pukul sembilan.', 'Saksi hadir semua dari tiap kecamatan.')
  const theirs = written('Pleno DPT', 'Rapat dibuka pukul delapan.', 'Ketua menutup acara dengan doa.', '')
  theirs.document = written(
    '',
    'Rapat dibuka pukul delapan.',
    'Saksi hadir semua dari tiap kecamatan.',
    'Ketua menutup acara.',
  ).document
  const found = differencesOf(mine, theirs, {})

  test('name each place that differs', () => {
    expect(found.map(({ where }) => where)).toEqual([
      'Judul',
      'Paragraf 1',
      'Paragraf yang tidak ada pada Anda',
    ])
  })

  test('stay mine where nothing is chosen', () => {
    expect(textsOf(mergedValues(mine, theirs, {}))).toEqual(textsOf(mine))
  })

  test('become one as chosen, paragraph by paragraph', () => {
    const [title, first, last] = found.map(({ key }) => key)
    const merged = mergedValues(mine, theirs, { [title!]: 'theirs', [first!]: 'both', [last!]: 'theirs' })
    expect(merged.title).toBe('Pleno DPT')
    expect(textsOf(merged)).toEqual([
      'Rapat dibuka pukul delapan.',
      'Rapat dibuka pukul sembilan.',
      'Saksi hadir semua dari tiap kecamatan.',
      'Ketua menutup acara.',
    ])
  })

  test('are all theirs when that is chosen everywhere', () => {
    const choices = Object.fromEntries(found.map(({ key }) => [key, 'theirs' as const]))
    expect(sameText(mergedValues(mine, theirs, choices), theirs)).toBe(true)
  })

  test('are the same, however the database ordered their keys', () => {
    const one = {
      document: '{"type":"doc","content":[{"type":"orderedList","attrs":{"start":1,"type":null}}]}',
    }
    expect(sameText(one, { document: '{"content":[{"type":"orderedList"}],"type":"doc"}' })).toBe(true)
  })
})

describe('after login one goes back to', () => {
  test.each([
    '/admin',
    '/admin/berita/baru?naskah=0197b6a8-3c1e-7d5a-9f00-3b1c2d4e5f60',
    '/admin/kantor?q=jatim',
  ])('%s', place => expect(placeAfter(place)).toBe(place))

  test.each([
    'https://judi.example/admin',
    '//judi.example',
    '/admin//judi.example',
    '/berita',
    '/admin/masuk',
    '/admin/keluar',
    '/admin?x=https://a',
  ])('the dashboard instead of %s', place => expect(placeAfter(place)).toBe('/admin'))
})
