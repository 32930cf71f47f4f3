import { type Kind, kindNames, kinds } from '../entries/schema.ts'

/** Whatever open data lives under. */
export const openDataRoot = '/api/v1'

/** Whether an address belongs to the open data. */
export const isOpenData = (path: string) => path === openDataRoot || path.startsWith(`${openDataRoot}/`)

/** The kinds that open data tells of: all but the order of the front page, which is no information. */
export const openKinds = kindNames.filter(kind => kind !== 'home')

/** "berita", "pengumuman" …: what each kind is called in an address. */
export const openPlaces = openKinds.map(kind => kinds[kind].place) as [string, ...string[]]

/** The kind of that name; undefined when there is none. */
export const kindAt = (place: string): Kind | undefined => openKinds.find(kind => kinds[kind].place === place)

/** Where open data tells of one entry. A page's slug may hold slashes. */
export const entryAddress = (kind: Kind, slug: string) =>
  `${openDataRoot}/${kinds[kind].place}/${slug.split('/').map(encodeURIComponent).join('/')}`
