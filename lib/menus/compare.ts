import type { StandardItem, StandardMenu, StandardPlace } from './schema.ts'

type Named = Pick<StandardPlace, 'key' | 'name' | 'href' | 'fixed'>

/** What a changed standard tree alters on the sites, as sentences; empty when nothing. */
export function whatChanges(before: StandardMenu, after: StandardMenu): string[] {
  const [old, now] = [placesOf(before), placesOf(after)]
  const gone = [...old.values()].filter(place => !now.has(place.key))
  const fresh = [...now.values()].filter(place => !old.has(place.key))
  const both = [...now.values()].flatMap(place => {
    const was = old.get(place.key)
    return was ? changesOf(was, place) : []
  })
  const order = (menu: StandardMenu) =>
    menu.items.map(item => item.key).filter(key => old.has(key) && now.has(key))
  return [
    ...gone.map(place => `"${place.name}" hilang dari menu. Halamannya tetap ada di ${place.href}.`),
    ...fresh.map(place => `"${place.name}" ditambahkan dan membawa pembaca ke ${place.href}.`),
    ...both,
    ...(order(before).join() === order(after).join() ? [] : ['Urutan menu utama berubah.']),
    ...after.items.flatMap(item => {
      const was = before.items.find(one => one.key === item.key)
      return was ? below(was, item) : []
    }),
  ]
}

function below(was: StandardItem, now: StandardItem): string[] {
  const order = (item: StandardItem, other: StandardItem) =>
    item.children.map(child => child.key).filter(key => other.children.some(child => child.key === key))
  return [
    ...(order(was, now).join() === order(now, was).join() ? [] : [`Urutan di bawah "${now.name}" berubah.`]),
    ...(was.open || !now.open ? [] : [`Kantor boleh menambah tempat di bawah "${now.name}".`]),
    ...(!was.open || now.open
      ? []
      : [`Tempat yang ditambahkan kantor di bawah "${now.name}" tidak ditampilkan lagi.`]),
  ]
}

function changesOf(was: Named, now: Named): string[] {
  return [
    ...(was.name === now.name ? [] : [`"${was.name}" berganti nama menjadi "${now.name}".`]),
    ...(was.href === now.href
      ? []
      : [`"${now.name}" kini membawa pembaca ke ${now.href}, bukan ${was.href}.`]),
    ...(was.fixed || !now.fixed
      ? []
      : [`"${now.name}" menjadi wajib: kantor yang menyembunyikannya akan menampilkannya lagi.`]),
    ...(!was.fixed || now.fixed ? [] : [`"${now.name}" tidak lagi wajib: kantor boleh menyembunyikannya.`]),
  ]
}

const placesOf = (menu: StandardMenu) =>
  new Map<string, Named>(
    menu.items.flatMap(item => [item, ...item.children]).map(place => [place.key, place]),
  )
