import type { ReactNode } from 'react'
import type { Zone } from '../../../../lib/offices/schema.ts'
import type { Draft, Manuscript } from '../[jenis]/_editor/manuscript.ts'

type Any = Record<string, unknown>
type Patch<D> = Partial<D> | ((draft: D) => Partial<D>)

/** What the fields of a kind are drawn from. */
export type FieldsProps<Own extends Any = Any> = {
  manuscript: Manuscript
  host: string
  zone: Zone
  draft: Draft<Own>
  /** Takes what changes, or makes it from the newest draft: uploads end long after they began. */
  change(patch: Patch<Draft<Own>>): void
  errors: Record<string, string>
}

/** How a kind is written: its part of the editor's page. */
export type KindForm<Own extends Any = Any> = {
  /** The title's label; a kind without one keeps the title it began with. */
  title?: string
  /** What stands beside the length of the title. */
  titleNote?(draft: Draft<Own>, host: string): string
  /** What the text is called; a kind without one has no text. */
  text?: string
  /** Whether the text is what is mostly written: then its tools are always at hand. */
  textFirst?: boolean
  /** What belongs into the text, and why. */
  textHelp?: string
  /** Between title and text. */
  Main?(props: FieldsProps<Own>): ReactNode
  /** Beside the text; on phones below it. */
  Side?(props: FieldsProps<Own>): ReactNode
}
