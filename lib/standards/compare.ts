import { homeBlocks } from '../entries/kinds/home.ts'
import { whatChanges } from '../menus/compare.ts'
import type { Part, Service, Standard, StandardCategory, StandardPage } from './schema.ts'

/** One thing a changed standard alters, told in a sentence. */
export type Change = { part: Part; sentence: string }

/** What one standard has otherwise than another, part by part. */
export const compareStandards = (before: Standard, after: Standard): Change[] =>
  Object.entries({
    menu: whatChanges(before.menu, after.menu),
    services: serviceChanges(before.services, after.services),
    blocks: blockChanges(before, after),
    pages: pageChanges(before.pages, after.pages),
    categories: categoryChanges(before.categories, after.categories),
  }).flatMap(([part, sentences]) => sentences.map(sentence => ({ part: part as Part, sentence })))

function serviceChanges(before: Service[], after: Service[]): string[] {
  const was = new Map(before.map(service => [service.key, service]))
  const now = new Set(after.map(service => service.key))
  return [
    ...before
      .filter(({ key }) => !now.has(key))
      .map(({ name }) => `Layanan “${name}” hilang dari semua situs.`),
    ...after.flatMap(service => {
      const old = was.get(service.key)
      if (!old) return [`Layanan “${service.name}” ditambahkan dan membawa pembaca ke ${service.address}.`]
      return [
        ...(old.name === service.name
          ? []
          : [`Layanan “${old.name}” berganti nama menjadi “${service.name}”.`]),
        ...(old.address === service.address ? [] : [`“${service.name}” kini di ${service.address}.`]),
        ...(old.purpose === service.purpose ? [] : [`Penjelasan “${service.name}” berubah.`]),
        ...(old.fallback === service.fallback ? [] : [`Teks pengganti “${service.name}” berubah.`]),
        ...(old.icon === service.icon ? [] : [`Gambar “${service.name}” berubah.`]),
      ]
    }),
    ...orderChange(before, after, 'Urutan layanan berubah.'),
  ]
}

function blockChanges({ blocks: before }: Standard, { blocks: after }: Standard): string[] {
  const words = { must: 'wajib', may: 'boleh dipakai', no: 'tidak dipakai' }
  return [
    ...after.flatMap(({ block, leave }) => {
      const old = before.find(one => one.block === block)?.leave
      return old === leave ? [] : [`“${homeBlocks[block]}” di beranda kini ${words[leave]}.`]
    }),
    ...(before.map(one => one.block).join() === after.map(one => one.block).join()
      ? []
      : ['Urutan bagian beranda berubah.']),
  ]
}

function pageChanges(before: StandardPage[], after: StandardPage[]): string[] {
  const was = new Map(before.map(page => [page.path, page]))
  return [
    ...before
      .filter(({ path }) => !after.some(page => page.path === path))
      .map(({ title, path }) => `Halaman baku “${title}” (${path}) tidak disediakan lagi.`),
    ...after.flatMap(page => {
      const old = was.get(page.path)
      if (!old) return [`Halaman baku “${page.title}” ditambahkan di ${page.path}.`]
      return [
        ...(old.title === page.title
          ? []
          : [`Halaman “${old.title}” berganti judul menjadi “${page.title}”.`]),
        ...(old.summary === page.summary ? [] : [`Ringkasan halaman “${page.title}” berubah.`]),
        ...((old.outline ?? '') === (page.outline ?? '') ? [] : [`Templat halaman “${page.title}” berubah.`]),
        ...(old.common === page.common
          ? []
          : [
              page.common
                ? `“${page.title}” memakai teks dari atas sampai kantor menulisnya sendiri.`
                : `“${page.title}” harus ditulis tiap kantor sendiri.`,
            ]),
      ]
    }),
  ]
}

function categoryChanges(before: StandardCategory[], after: StandardCategory[]): string[] {
  const was = new Map(before.map(one => [one.key, one]))
  return [
    ...after.flatMap(({ key, name, offered }) => {
      const old = was.get(key)
      if (!old) return [`Kategori “${name}” baru${offered ? '' : ', belum ditawarkan'}.`]
      return [
        ...(old.name === name ? [] : [`Kategori “${old.name}” berganti nama menjadi “${name}”.`]),
        ...(old.offered === offered
          ? []
          : [
              offered
                ? `Kategori “${name}” ditawarkan lagi.`
                : `Kategori “${name}” tidak ditawarkan untuk berita baru.`,
            ]),
      ]
    }),
    ...orderChange(before, after, 'Urutan kategori berubah.'),
  ]
}

function orderChange(before: { key: string }[], after: { key: string }[], sentence: string) {
  const keys = (list: { key: string }[], other: { key: string }[]) =>
    list.map(({ key }) => key).filter(key => other.some(one => one.key === key))
  return keys(before, after).join() === keys(after, before).join() ? [] : [sentence]
}
