import type { Kind } from '../entries/schema.ts'

/** One thing a starter asks. */
export type Ask = {
  name: string
  label: string
  help?: string
  /** A line, several lines (each becomes an item), a day, or a day with its hour. */
  type: 'line' | 'lines' | 'day' | 'moment'
  /** What stands in brackets where it was left open. Without it a sentence that needs it is left out. */
  blank?: string
}

/**
 * A frequent event: what is asked of who was there, and the text that is made of it. In every template {name}
 * stands for an answer and {kantor} for the office's name. A text has a line a block; "## " begins a heading,
 * a line that is only one answer of several lines becomes a list.
 */
export type Starter = {
  key: string
  name: string
  kind: Kind
  /** Only for the offices of this institution. */
  institution?: 'kpu' | 'bawaslu'
  asks: Ask[]
  title: string
  summary: string
  text: string[]
  /** Fields of the form that an answer fills as it was typed; place and dateline are among them. */
  fields: Record<string, string>
  /** A good one to read; its names and numbers are made up. */
  example: { title: string; summary: string; text: string[] }
}

export type Answers = Record<string, string>
