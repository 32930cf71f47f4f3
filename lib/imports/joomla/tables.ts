import { ImportRefusal } from '../schema.ts'
import type { SqlNotes, SqlRow } from '../sql/steps.ts'
import { textOf } from '../sql/text.ts'

const lookUps = {
  k2_tags_xref: ['tagID', 'itemID'],
  k2_attachments: ['id', 'itemID', 'filename', 'title'],
  k2_categories: ['id', 'name', 'alias', 'parent', 'published', 'access', 'trash'],
  k2_tags: ['id', 'name'],
  contentitem_tag_map: ['type_alias', 'content_item_id', 'tag_id'],
  categories: ['id', 'title', 'alias', 'path', 'parent_id', 'published', 'extension', 'section'],
  sections: ['id', 'title', 'alias'],
  // What visitors asked this very site for in vain: the only place where a dump says its own address.
  redirect_links: ['old_url'],
  users: ['id', 'name', 'username'],
  tags: ['id', 'title'],
  menu: [
    'id',
    'title',
    'name',
    'alias',
    'path',
    'link',
    'type',
    'published',
    'parent_id',
    'parent',
    'access',
    'client_id',
    'home',
    'ordering',
    'lft',
  ],
} as const
const common = [
  'id',
  'title',
  'alias',
  'introtext',
  'fulltext',
  'catid',
  'created',
  'created_by',
  'created_by_alias',
  'modified',
  'publish_up',
  'publish_down',
  'access',
  'language',
] as const
const texts = {
  k2_items: [...common, 'published', 'trash', 'image_caption', 'image_credits'],
  content: [...common, 'state', 'images'],
} as const

export type LookUp = keyof typeof lookUps
export type Text = keyof typeof texts

const named = new RegExp(`^(|.*_)(${[...Object.keys(lookUps), ...Object.keys(texts)].join('|')})$`)

/** The prefix of an installation ("jos_") and which of Joomla's tables this is; undefined for all others. */
export function tableOf(name: string): { prefix: string; table: LookUp | Text } | undefined {
  // The longest name first: jos_k2_categories is K2's, not one of an installation "jos_k2_".
  const [, prefix, table] = named.exec(name) ?? []
  if (prefix === undefined) return
  const isK2 = prefix.endsWith('k2_') && Object.hasOwn(lookUps, `k2_${table}`)
  if (isK2) return { prefix: prefix.slice(0, -3), table: `k2_${table}` as LookUp }
  return { prefix, table: table as LookUp | Text }
}

export const isText = (table: string): table is Text => Object.hasOwn(texts, table)

/** Joomla's and K2's own texts, not another system's table of the same name. */
export const holdsTexts = (columns: readonly string[]) =>
  ['introtext', 'fulltext', 'catid'].every(column => columns.includes(column))

export const columnsOfLookUp = (table: LookUp): readonly string[] => lookUps[table]
export const columnsOfText = (table: Text): readonly string[] => texts[table]

/** One field of a row as text, empty where it is NULL or not there. */
export const field = (row: SqlRow, name: string) => textOf(row.values[row.columns.indexOf(name)] ?? '')
export const numberField = (row: SqlRow, name: string) => Number.parseInt(field(row, name), 10) || 0

const others: [table: RegExp, column: string, system: string, instead: string][] = [
  [/posts$/, 'post_content', 'WordPress', ' Di WordPress, buka Perkakas → Ekspor, lalu beri berkas XML-nya.'],
  [
    /(node_field_data|node_revision|node)$/,
    'nid',
    'Drupal',
    ' Beri alamat situsnya agar dibaca lewat JSON:API.',
  ],
  [/course$/, 'fullname', 'Moodle', ''],
]

/** Says what a dump without articles of Joomla is instead. */
export function notJoomla({ tables, statements }: SqlNotes): ImportRefusal {
  if (statements === 0) return new ImportRefusal('notSql', 'Berkas ini bukan dump SQL.', 1)
  for (const [name, columns] of tables)
    for (const [pattern, column, system, instead] of others)
      if (pattern.test(name) && columns.includes(column))
        return new ImportRefusal('otherSystem', `Ini dump ${system}, bukan Joomla.${instead}`)
  const some = [...tables.keys()].slice(0, 3).join(', ')
  return new ImportRefusal(
    'otherSystem',
    `Ini bukan dump Joomla: tabel artikel (…_content dengan kolom introtext dan fulltext) tidak ada.${some ? ` Yang ada antara lain ${some}.` : ''}`,
  )
}
