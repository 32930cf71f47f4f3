import { resolveMenu } from '../../../../../lib/menus/resolve.ts'
import { noArrangement } from '../../../../../lib/menus/schema.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import { directory } from '../../../../../lib/offices/directory.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import type { OfficeRead, TopPage } from '../../../../../lib/statistics/queries.ts'
import { Ranking } from './Ranking.tsx'

// Places of the menu are no entries and so have no title; their name in the menu is what people call them.
function menuNames(office: Office) {
  const menu = resolveMenu(directory().standardMenuOf(office), noArrangement, office.level)
  const places = menu.flatMap(place => [place, ...(place.children ?? [])])
  return new Map([...places.map(place => [place.href, place.name] as const), ['/cari', 'Pencarian'] as const])
}

/** The pages of this office read most, by their titles. */
export const TopPages = ({ office, pages }: { office: Office; pages: TopPage[] }) => {
  const names = menuNames(office)
  return (
    <Ranking
      title="Halaman paling dibaca"
      none="Belum ada."
      rows={pages.map(({ name, hits, title }) => ({ name, hits, words: title ?? names.get(name) }))}
      hrefOf={name => name}
    />
  )
}

/** The offices read most. */
export const OfficesRead = ({ offices }: { offices: OfficeRead[] }) => {
  const addresses = new Map(offices.map(({ id, slug }) => [slug, directory().officeById(id)]))
  return (
    <Ranking
      title="Kantor paling dibaca"
      none="Belum ada."
      rows={offices.map(({ slug, hits, name }) => ({ name: slug, hits, words: name }))}
      hrefOf={slug => {
        const office = addresses.get(slug)
        return office ? urlOf(office, '/') : '/'
      }}
    />
  )
}
