import type { Level } from '../offices/schema.ts'
import { Refusal } from '../refusal.ts'
import { type Arrangement, isFor, ownBelow, type StandardMenu } from './schema.ts'

/** Refuses, with the reason, an arrangement that goes beyond what the centre allows. */
export function checkArrangement(standard: StandardMenu, arrangement: Arrangement, level: Level) {
  refuseFixed(standard, arrangement, level)
  refuseTwins(arrangement.added.map(place => place.key))
  const own = Map.groupBy(arrangement.added, place => place.under)
  for (const [under, places] of own) {
    const item = standard.items.find(({ key }) => key === under)
    if (under && !item?.open)
      throw new Refusal(`Di bawah "${item?.name ?? under}" pusat tidak membuka tempat tambahan.`)
    const most = under ? ownBelow : standard.ownAtTop
    if (places.length > most) throw new Refusal(tooMany(item?.name, most))
  }
}

/** Refuses a standard tree that names two places alike. */
export function checkStandard(menu: StandardMenu) {
  refuseTwins(menu.items.flatMap(item => [item.key, ...item.children.map(child => child.key)]))
}

const tooMany = (name: string | undefined, most: number) =>
  name
    ? `Di bawah "${name}" paling banyak ${most} tempat sendiri.`
    : most
      ? `Menu utama paling banyak memuat ${most} tempat sendiri. Taruh yang lain di bawah salah satu menu.`
      : 'Pusat tidak membuka tempat tambahan di menu utama. Taruh di bawah salah satu menu.'

function refuseFixed(standard: StandardMenu, { hidden }: Arrangement, level: Level) {
  const places = standard.items.flatMap(item => [item, ...item.children])
  const fixed = places.find(place => place.fixed && isFor(place, level) && hidden.includes(place.key))
  if (fixed) throw new Refusal(`"${fixed.name}" wajib ada di setiap situs, jadi tidak bisa disembunyikan.`)
}

function refuseTwins(keys: string[]) {
  if (new Set(keys).size < keys.length)
    throw new Refusal('Ada dua tempat yang sama di menu ini. Muat ulang halaman, lalu ubah lagi.')
}
