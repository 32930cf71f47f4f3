import { createHash } from 'node:crypto'
import type { OldItem, OldMoment } from '../schema.ts'
import type { SqlRow } from '../sql/steps.ts'
import { articleAddresses, k2Addresses } from './addresses.ts'
import { chain, menuOfText } from './paths.ts'
import type { Category, Site } from './site.ts'
import { field, numberField } from './tables.ts'

/** A row of #__content, and its lead photo as an item of its own where more than its address is known. */
export function articleItems(site: Site, row: SqlRow): Unplaced[] {
  const item = textItem(site, row, 'content')
  const menu = menuOfText(site, 'com_content', numberField(row, 'id'))
  const above = menu && site.menu.get(menu.parent)
  // What a menu shows by itself is a page of the site, whatever category it was typed into.
  if (menu) Object.assign(item, { becomes: 'page', order: menu.order, parent: above && pageOf(above) })
  return withLead(item, leadOf(field(row, 'images')))
}

/** A row of #__k2_items with its attachments. */
export function k2Items(site: Site, row: SqlRow): Unplaced[] {
  const item = textItem(site, row, 'k2')
  const attached = site.attachments.get(numberField(row, 'id')) ?? []
  const files = attached.map(({ id, name, title }) => {
    const address = `/media/k2/attachments/${encodeURIComponent(name)}`
    const download = `/index.php?option=com_k2&view=item&task=download&id=${id}`
    return mediumItem(`k2-attachment:${id}`, address, { title, addresses: [address, download] })
  })
  if (files.length > 0) item.attached = files.map(({ key }) => key)
  const sum = createHash('md5')
    .update(`Image${numberField(row, 'id')}`)
    .digest('hex')
  const caption = [field(row, 'image_caption'), field(row, 'image_credits')].filter(Boolean).join(' ')
  const lead = { address: `/media/k2/items/cache/${sum}_XL.jpg`, alt: '', caption }
  return [...files, ...withLead(item, lead)]
}

/** An item that does not know yet where in the source it stands. */
export type Unplaced = Omit<OldItem, 'at'>

function textItem(site: Site, row: SqlRow, table: 'content' | 'k2'): Unplaced {
  const isK2 = table === 'k2'
  const [id, alias, categoryId] = [numberField(row, 'id'), field(row, 'alias'), numberField(row, 'catid')]
  const [intro, more] = [field(row, 'introtext'), field(row, 'fulltext')]
  const language = field(row, 'language')
  return {
    // No other but an article may end in its number: it is the article's address.
    key: isK2 ? `k2_${id}` : `content:${id}`,
    type: isK2 ? 'item K2' : 'artikel',
    becomes: 'article',
    state: isK2 ? k2State(row) : articleState(site, row),
    title: field(row, 'title'),
    html: more ? `${intro}\n${more}` : intro,
    excerpt: more ? intro : '',
    author: field(row, 'created_by_alias') || (site.users.get(numberField(row, 'created_by')) ?? ''),
    published: momentOf(field(row, 'publish_up')) ?? momentOf(field(row, 'created')),
    changed: momentOf(field(row, 'modified')),
    categories: namesOf(isK2 ? site.k2Categories : site.categories, categoryId),
    tags:
      (isK2 ? site.k2Tagged : site.tagged)
        .get(id)
        ?.flatMap(tag => (isK2 ? site.k2Tags : site.tags).get(tag) ?? []) ?? [],
    addresses: (isK2 ? k2Addresses : articleAddresses)(site, { id, alias, categoryId }),
    language: language && language !== '*' ? language : undefined,
  }
}

const namesOf = (categories: Map<number, Category>, id: number) =>
  chain(categories, id)
    .map(({ title }) => title)
    .filter(Boolean)

/** Joomla's states: 1 shown, 0 not, 2 (in 1.5: -1) archived and still shown, -2 in the bin. */
function articleState(site: Site, row: SqlRow): OldItem['state'] {
  const state = numberField(row, 'state')
  if (state === -2) return 'trash'
  if (state === 0) return 'draft'
  return shownState(row, site.hasSections ? [0] : [0, 1, 5])
}

function k2State(row: SqlRow): OldItem['state'] {
  if (numberField(row, 'trash') === 1) return 'trash'
  return numberField(row, 'published') === 1 ? shownState(row, [0, 1, 5]) : 'draft'
}

// 1 is everybody, 5 guests; in Joomla 1.5 everybody is 0. What was taken down by its end date is no longer public.
function shownState(row: SqlRow, everybody: number[]): OldItem['state'] {
  if (!everybody.includes(numberField(row, 'access'))) return 'private'
  if (timeOf(row, 'publish_down') < Date.now()) return 'private'
  const from = timeOf(row, 'publish_up')
  return Number.isFinite(from) && from > Date.now() ? 'scheduled' : 'published'
}

function timeOf(row: SqlRow, name: string) {
  const moment = momentOf(field(row, name))
  return moment && 'utc' in moment ? Date.parse(moment.utc) : Number.POSITIVE_INFINITY
}

/** Joomla keeps moments in UTC; a date of zeros is none. */
function momentOf(text: string): OldMoment | undefined {
  const [, date, time = '00:00:00'] = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d:\d\d))?/.exec(text) ?? []
  const utc = `${date}T${time}Z`
  return date && !date.startsWith('0000') && !Number.isNaN(Date.parse(utc)) ? { utc } : undefined
}

type Lead = { address: string; alt: string; caption: string }

/** The lead photo of the "images" field (JSON); what is no JSON names none. */
function leadOf(images: string): Lead | undefined {
  const said = recordOf(images)
  const shown = ['image_fulltext', 'image_intro'].find(name => typeof said[name] === 'string' && said[name])
  if (!shown) return
  const text = (name: string) => (typeof said[name] === 'string' ? said[name] : '')
  // Joomla 4 adds what its own media manager wants to know after a "#".
  const address = text(shown)
    .replace(/#joomlaImage:.*$/s, '')
    .trim()
  return address ? { address, alt: text(`${shown}_alt`), caption: text(`${shown}_caption`) } : undefined
}

function recordOf(json: string): Record<string, unknown> {
  try {
    const said: unknown = JSON.parse(json)
    return said && typeof said === 'object' ? (said as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function withLead(item: Unplaced, lead: Lead | undefined): Unplaced[] {
  if (!lead) return [item]
  const address = fromRoot(lead.address)
  if (!lead.alt && !lead.caption) return [{ ...item, lead: address }]
  const key = `lead:${item.key}`
  return [mediumItem(key, address, { title: '', addresses: [], ...lead }), { ...item, lead: key }]
}

const fromRoot = (address: string) =>
  /^(https?:)?\/\//i.test(address) ? address : `/${address.replace(/^\/+/, '')}`

function mediumItem(
  key: string,
  address: string,
  {
    title,
    addresses,
    alt = '',
    caption = '',
  }: { title: string; addresses: string[]; alt?: string; caption?: string },
): Unplaced {
  const name = address.split('/').at(-1)!
  return {
    key,
    type: 'berkas',
    becomes: 'medium',
    state: 'published',
    title: title || name,
    html: '',
    excerpt: '',
    author: '',
    categories: [],
    tags: [],
    addresses: addresses.length > 0 ? addresses : [address],
    file: { address, name, alt, caption, description: title },
  }
}

/** The page a menu item shows, by its key. */
function pageOf(menu: { link: URLSearchParams }) {
  const id = Number.parseInt(menu.link.get('id') ?? '', 10)
  return menu.link.get('view') === 'article' && id ? `content:${id}` : undefined
}
