import type { Readable } from 'node:stream'
import type { Kind } from '../entries/schema.ts'
import type { RichDocument } from '../richtext/schema.ts'

/** What a reader can be given, by the name the command line takes. */
export const formats = {
  wxr: 'WordPress (WXR)',
  blogger: 'Blogger (Atom)',
  joomla: 'Joomla (SQL)',
  drupal: 'Drupal (JSON:API)',
  feed: 'RSS, Atom, atau JSON Feed',
  crawl: 'Situs tanpa ekspor (dijelajahi)',
} as const
export type Format = keyof typeof formats

/** Where a reader reads: a file that can be opened again and again, or an address outside. */
export type Source = {
  /** As a person knows it: the file's name, or the address. */
  name: string
  /** Bytes, where known. */
  size?: number
  /** The file from its beginning; each call opens it anew. */
  open?: () => Readable
  /** Instead of a file: a folder of files, for a format that comes in many. */
  folder?: string
  /** The old site's address, such as https://kpu-kedirikab.go.id. */
  address?: string
  /** When the operator pauses or cancels. */
  signal?: AbortSignal
}

/** A moment as an old site wrote it: with its offset, or as wall time of the office's zone ("2024-01-13 10:00:00"). */
export type OldMoment = { utc: string } | { local: string }

/** One thing of an old site, as its export says it and nothing more; `cleanItem` makes it ours. */
export type OldItem = {
  /** The same at every reading of the same site, such as "post:123". */
  key: string
  /** What the old system calls it: post, page, attachment, node--article … */
  type: string
  /** What it would become here; "medium" is a file of the old site, "other" is dropped with its type as the reason. */
  becomes:
    | Extract<Kind, 'article' | 'announcement' | 'agenda' | 'page' | 'document' | 'album'>
    | 'medium'
    | 'other'
  state: 'published' | 'draft' | 'private' | 'scheduled' | 'trash'
  title: string
  html: string
  /** The old system's own teaser, HTML or text. */
  excerpt: string
  author: string
  published?: OldMoment
  changed?: OldMoment
  categories: string[]
  tags: string[]
  /** Every address it answered at, whole or from the root; the first is the one visitors knew. */
  addresses: string[]
  /** The lead photo: address of a file, or the key of an item that becomes a medium. */
  lead?: string
  /** Of a medium: where its file is, and what was said of it. */
  file?: { address: string; name: string; alt: string; caption: string; description: string }
  /** Of a page: the key of the one above it. Of a medium: of what it was uploaded to. */
  parent?: string
  order?: number
  /** BCP 47, where the source says so. */
  language?: string
  /** Password-protected posts are never published. */
  locked?: boolean
  /** Of an agenda: when (a day alone lasts all of it) and where, as far as the old calendar kept it in fields. */
  event?: { starts?: OldMoment; ends?: OldMoment; place: string }
  /**
   * What the old system offered beside the text: addresses of files, keys of items that become media, or
   * "children:post:12" for all media that belong to an item.
   */
  attached?: string[]
  /** Whether the source holds but the beginning of its text, as some feeds do. */
  partial?: boolean
  /** How many comments it had: they stay behind, and are told of. */
  comments?: number
  at: Place
}

/** Where in the source, so that a person finds it: counted from 1. */
export type Place = { item: number; line?: number }

/** What the source says of itself, before its items. */
export type About = {
  title: string
  /** The old site's address, where the source says it. */
  address?: string
  /** "WordPress 6.1", as a person would say it. */
  system: string
  zone?: string
  /** How many items it says it has, for the estimate. */
  items?: number
}

/** One thing the reader could not read while the rest goes on. */
export type Unreadable = { at: Place; title: string; sentence: string }

export type Reading = { about: About } | { item: OldItem } | { unreadable: Unreadable }

/** One format. A new one is one file in readers/ and one line in readers/index.ts. */
export type Reader = {
  format: Format
  /** Whether the first 64 KB of a file look like this format, for naming what was given instead. */
  recognises?: (head: string) => boolean
  /**
   * Gives `about` first, then items one at a time, holding no more than one of them in memory. Throws
   * ImportRefusal, naming the line, for what is not that format, is cut off or must not be read at all (DOCTYPE).
   */
  read: (source: Source) => AsyncGenerator<Reading>
}

/** The whole source is refused, before anything is written. `name` is for programs, the message for people. */
export class ImportRefusal extends Error {
  name: string
  line?: number
  constructor(name: string, sentence: string, line?: number) {
    super(sentence)
    this.name = name
    this.line = line
  }
}

/** A picture or file named by an old text, where the cleaned document refers to it. */
export type OldFile = {
  /** Whole address, or a path from the old site's root. */
  address: string
  alt: string
  caption: string
}

/**
 * What cleaning makes of an old item. In `document`, pictures are nodes {type: 'picture', attrs: {src, alt, caption}},
 * attached files {type: 'file', attrs: {src, name}}, and links keep the old address: settleDocument puts ours in.
 */
export type Cleaned = {
  title: string
  summary: string
  document: RichDocument
  place: string
  writer: string
  editor: string
  photographer: string
  tags: string[]
  lead?: OldFile
  /** In the order of the text, each address once. */
  files: OldFile[]
  /** Old addresses the text links to, each once. */
  links: string[]
  /** Text that the old page hid from its readers, with its links: for the spam gate. */
  hidden: { words: string; how: string; links: string[] }[]
  /** What was done or dropped, for the report: "shortcode [contact-form-7] dilepas". */
  remarks: string[]
}

/** What became of one item of a run. */
export type ItemState =
  | 'planned' // the dry run would bring it in
  | 'created'
  | 'skipped' // already here, or a duplicate
  | 'dropped' // of a type that has no place here
  | 'refused' // unreadable or not allowed, with its sentence
  | 'quarantined' // spam or hostile: to be looked through
  | 'removed' // the run was rolled back

export type RunState =
  | 'reading' // dry run under way
  | 'ready' // dry run done; waits for somebody to go on
  | 'importing'
  | 'paused'
  | 'cancelled'
  | 'done'
  | 'rollingBack'
  | 'rolledBack'
  | 'failed' // refused as a whole, or gave up, with its sentence
