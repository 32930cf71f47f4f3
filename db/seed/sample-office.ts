import { articlesOf } from './content/articles.ts'
import { officialsOf, secretariatPeopleOf } from './content/officials.ts'
import { commonPagesOf } from './content/pages/services.ts'
import { pagesOf } from './content/pages.ts'
import { hashOf } from './content/random.ts'
import { documentOf } from './content/rich.ts'
import { RICH_OFFICES } from './content/rich-offices.ts'
import { specialArticlesOf } from './content/special.ts'
import { kantorOf } from './content/telling.ts'
import type { SampleArticle, SampleOffice, SampleOfficial } from './content/types.ts'
import type { Files } from './files.ts'
import { type Pictures, portraitPicture, scenePicture } from './pictures.ts'
import { addKinds } from './sample-kinds.ts'
import { addPicture, addSample, noRows, type Sample, type SampleRows } from './sample-rows.ts'

export type SampleTarget = { id: number; office: SampleOffice; writer: number | null }

const articlesOfRich = 48
/** Two to six: no two offices tell as much. */
const articlesOfOthers = (slug: string) => 2 + (hashOf(`berita ${slug}`) % 5)
/** Pages and members are older than any news. */
const pagesBefore = 700 * 86_400_000

/** The news that are still in the back office of a rich one, by their place among the newest. */
const unfinished: Record<number, Pick<Sample, 'state' | 'returnNote'>> = {
  1: { state: 'submitted' },
  3: { state: 'draft' },
  5: { state: 'returned', returnNote: 'Tolong pastikan lagi jumlah pesertanya, lalu kirim kembali.' },
}

/** All sample content of one office, as rows ready to insert. */
export function sampleRowsOf(
  target: SampleTarget,
  pictures: Pictures,
  files: Files,
  today: Date,
): SampleRows {
  const rows = noRows()
  const standing = new Date(today.getTime() - pagesBefore)
  addPages(rows, target, standing)
  const rich = RICH_OFFICES.includes(`${target.office.institution}/${target.office.slug}`)
  addOfficials(rows, target, pictures, standing, rich)
  addArticles(rows, target, pictures, today, rich)
  addKinds(rows, { target, pictures, files, today, rich })
  return rows
}

function addPages(rows: SampleRows, { id, office, writer }: SampleTarget, at: Date) {
  const ids = new Map<string, string>()
  for (const { slug, parentSlug, order, ...page } of pagesOf(office)) {
    const parentId = parentSlug ? ids.get(parentSlug)! : null
    const full = parentSlug ? `${parentSlug}/${slug}` : slug
    const sample: Sample = { kind: 'page', slug: full, fields: { parentId, order }, at, ...page }
    ids.set(full, addSample(rows, { id, zone: office.zone }, writer, sample))
  }
  // The centre writes what holds for all; the others show it until they write their own.
  if (office.level !== 'pusat') return
  for (const [order, { path, title, summary, blocks }] of commonPagesOf(office.institution).entries())
    addSample(rows, { id, zone: office.zone }, writer, {
      kind: 'page',
      slug: path,
      title,
      summary,
      fields: { parentId: null, order: order + 20 },
      document: documentOf(blocks),
      at,
    })
}

function addOfficials(
  rows: SampleRows,
  { id, office, writer }: SampleTarget,
  pictures: Pictures,
  at: Date,
  rich: boolean,
) {
  for (const official of [...officialsOf(office), ...(rich ? secretariatPeopleOf(office) : [])]) {
    const { slug, name, position, division, termFrom, termTo, order } = official
    const alt = `Ilustrasi potret ${name}.`
    const drawing = pictures.get(portraitPicture(official.portrait))!
    const portrait = addPicture(rows, id, drawing, { alt, caption: '', credit: '' })
    addSample(rows, { id, zone: office.zone }, writer, {
      kind: 'official',
      slug,
      title: name,
      summary: termTo ? `${position}, Divisi ${division}` : [position, division].filter(Boolean).join(' '),
      fields: { position, division, termFrom, termTo, order, portrait },
      document: biographyOf(official, office),
      at,
    })
  }
}

function biographyOf({ name, position, division, termFrom, termTo }: SampleOfficial, office: SampleOffice) {
  const [from, to] = [termFrom.slice(0, 4), termTo.slice(0, 4)]
  if (!to)
    return documentOf([
      `${name} menjabat ${[position.toLowerCase(), division].filter(Boolean).join(' ')} ${kantorOf(office)} sejak ${from}.`,
    ])
  return documentOf([
    `${name} menjabat ${position.toLowerCase()} ${kantorOf(office)} untuk masa ${from} sampai ${to} dan membidangi ${division}.`,
    'Pertanyaan tentang bidang ini dapat disampaikan melalui [halaman kontak](/kontak).',
  ])
}

function addArticles(rows: SampleRows, target: SampleTarget, pictures: Pictures, today: Date, rich: boolean) {
  const { id, office, writer } = target
  const told = articlesOf(office, rich ? articlesOfRich : articlesOfOthers(office.slug), today)
  const add = (article: SampleArticle, state?: (typeof unfinished)[number]) =>
    addSample(rows, { id, zone: office.zone }, writer, {
      ...articleSample(rows, target, pictures, article),
      ...state,
    })
  told.forEach((article, place) => {
    add(article, rich ? unfinished[place] : undefined)
  })
  for (const article of specialArticlesOf(office)) add(article)
}

function articleSample(
  rows: SampleRows,
  { id, office }: SampleTarget,
  pictures: Pictures,
  article: SampleArticle,
): Sample {
  const { slug, title, summary, category, place, writer, editor, photographer, tags, document } = article
  const drawing = pictures.get(scenePicture(article.scene, `${office.slug} ${slug}`))!
  const words = { alt: article.photoAlt, caption: article.photoCaption, credit: photographer }
  const lead = addPicture(rows, id, drawing, words)
  const fields = { category, place, writer, editor, photographer, tags, lead }
  return { kind: 'article', slug, title, summary, fields, document, at: article.publishedAt }
}
