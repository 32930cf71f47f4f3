import { describe, expect, it } from 'vitest'
import { articlesOf } from '../db/seed/content/articles.ts'
import { dayOf, isWorkingDay } from '../db/seed/content/calendar.ts'
import { contactOf } from '../db/seed/content/contact.ts'
import { officialsOf } from '../db/seed/content/officials.ts'
import { pagesOf } from '../db/seed/content/pages.ts'
import { specialArticlesOf } from '../db/seed/content/special.ts'
import type { RichNode, SampleArticle, SampleOffice } from '../db/seed/content/types.ts'
import { portrait } from '../db/seed/drawing/portrait.ts'
import { SCENES } from '../db/seed/drawing/scenes.ts'

const TODAY = new Date('2026-11-23T03:00:00Z')

const kediri: SampleOffice = {
  code: '35.06',
  institution: 'kpu',
  level: 'kabupaten',
  slug: 'kab-kediri',
  name: 'KPU Kabupaten Kediri',
  shortName: 'Kabupaten Kediri',
  provinceName: 'Jawa Timur',
  zone: 'Asia/Jakarta',
  host: 'kab-kediri.kpu.go.id',
}
const merauke: SampleOffice = {
  ...kediri,
  code: '93.01',
  institution: 'bawaslu',
  slug: 'merauke',
  name: 'Bawaslu Kabupaten Merauke',
  shortName: 'Kabupaten Merauke',
  provinceName: 'Papua Selatan',
  zone: 'Asia/Jayapura',
  host: 'merauke.bawaslu.go.id',
}
const bandaAceh: SampleOffice = {
  ...kediri,
  code: '11.71',
  level: 'kota',
  slug: 'kota-bandaaceh',
  name: 'KIP Kota Banda Aceh',
  shortName: 'Kota Banda Aceh',
  provinceName: 'Aceh',
  host: 'kota-bandaaceh.kpu.go.id',
}
const longest: SampleOffice = {
  ...merauke,
  code: '71.09',
  slug: 'kepulauansiautagulandangbiaro',
  name: 'Bawaslu Kabupaten Kepulauan Siau Tagulandang Biaro',
  shortName: 'Kabupaten Kepulauan Siau Tagulandang Biaro',
  provinceName: 'Sulawesi Utara',
  zone: 'Asia/Makassar',
}
const centre: SampleOffice = {
  ...kediri,
  code: '00',
  level: 'pusat',
  slug: 'pusat',
  name: 'Komisi Pemilihan Umum',
  shortName: 'Republik Indonesia',
  provinceName: '',
  host: 'kpu.go.id',
}
const province: SampleOffice = {
  ...merauke,
  code: '32',
  level: 'provinsi',
  slug: 'jabar',
  name: 'Bawaslu Provinsi Jawa Barat',
  shortName: 'Provinsi Jawa Barat',
  provinceName: 'Jawa Barat',
  zone: 'Asia/Jakarta',
}
const offices = [kediri, merauke, bandaAceh, longest, centre, province]

describe.each(offices)('sample articles of $name', office => {
  const articles = articlesOf(office, 46, TODAY)

  it('are the same each time they are told', () => {
    expect(articlesOf(office, 46, TODAY)).toEqual(articles)
  })

  it('have addresses of their own and titles of at most 90 letters', () => {
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(46)
    expect(articles.map(({ title }) => title).filter(title => title.length > 90)).toEqual([])
  })

  it('never tell a paragraph twice', () => {
    const long = articles.flatMap(article => paragraphsOf(article)).filter(text => text.length > 160)
    const share = new Set(long).size / long.length
    expect(share).toBeGreaterThan(0.8)
  })

  it('are published on working days in office hours of their zone, before today', () => {
    for (const { publishedAt } of articles) {
      const hour = Number(
        publishedAt.toLocaleString('en-GB', { timeZone: office.zone, hour: '2-digit', hour12: false }),
      )
      expect(isWorkingDay(dayOf(publishedAt, office.zone))).toBe(true)
      expect(hour >= 8 && hour < 16).toBe(true)
      expect(publishedAt < TODAY).toBe(true)
    }
  })

  it('read as clean Indonesian of five paragraphs or more', () => {
    for (const article of articles) {
      const texts = paragraphsOf(article)
      expect(texts.length).toBeGreaterThanOrEqual(5)
      for (const text of [article.title, article.summary, article.photoCaption, ...texts]) {
        expect(text).not.toMatch(/undefined|NaN|\[object| {2}|!|\$\{|\*\*|\]\(|\. \.|,,|\.\./)
      }
    }
  })
})

it('all offices have members, pages and a contact of their own', () => {
  for (const office of offices) {
    const officials = officialsOf(office)
    expect(new Set(officials.map(({ slug }) => slug)).size).toBe(officials.length)
    expect(officials).toHaveLength(office === centre ? 7 : 5)
    expect(pagesOf(office).map(({ slug }) => slug)).toContain('tugas-dan-wewenang')
    expect(contactOf(office).phone).toMatch(/555/)
  }
})

it('an office of Aceh speaks of KIP and Panwaslih', () => {
  const told = JSON.stringify([articlesOf(bandaAceh, 46, TODAY), pagesOf(bandaAceh)])
  expect(told).toContain('KIP Kota Banda Aceh')
  expect(told).toContain('Panwaslih Kota Banda Aceh')
  expect(told).not.toContain('Bawaslu')
})

it('Kediri and Bogor have the two retold articles with their own bylines', () => {
  const [of2021] = specialArticlesOf(kediri)
  const [of2024] = specialArticlesOf({ ...kediri, institution: 'bawaslu', slug: 'bogorkab' })
  expect(of2021).toMatchObject({ writer: 'pnj', place: 'Kediri' })
  expect(of2021!.publishedAt.toISOString()).toMatch(/^2021-08-20/)
  expect(of2024).toMatchObject({
    writer: 'Ery Gustian',
    photographer: 'Humas Bawaslu',
    place: 'Bogor, Jawa Barat',
  })
  expect(of2024!.publishedAt.toISOString()).toMatch(/^2024-01-13/)
  expect(specialArticlesOf(merauke)).toEqual([])
})

it('every drawing is the same for the same seed and holds no broken number', () => {
  const drawings = [...Object.values(SCENES).map(draw => draw(3)), portrait(7)]
  for (const drawing of drawings) expect(drawing).not.toMatch(/NaN|undefined|<script|<text/)
  expect(SCENES.village(3)).toBe(SCENES.village(3))
  expect(SCENES.village(3)).not.toBe(SCENES.village(4))
})

function paragraphsOf({ document }: SampleArticle): string[] {
  return document.content.filter(({ type }) => type === 'paragraph').map(textOf)
}

function textOf(node: RichNode): string {
  return node.text ?? (node.content ?? []).map(textOf).join('')
}
