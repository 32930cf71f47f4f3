import { z } from 'zod'
import type { HomeBlock } from '../entries/kinds/home.ts'

/** A row of the calendar as its table has it; days as "2026-11-23", null while nobody has set them. */
export type Stage = {
  id: number
  officeId: number
  parentId: number | null
  slug: string
  name: string
  headline: string
  ask: string
  description: string
  actionLabel: string
  actionHref: string
  basis: string
  routine: boolean
  startsOn: string | null
  endsOn: string | null
  /** Days of quiet before the vote. */
  calm: boolean
  /** The blocks of a front page that come first while it runs. */
  front: HomeBlock[]
}

/** The stage an entry belongs to, in its saved fields. */
export const stageField = z.number().int().positive().nullable().default(null)

/** The same in a form: a number, or empty for none. */
export const stageInput = z
  .union([
    z.literal('').transform(() => null),
    z.coerce.number('Pilih tahapan yang ada di daftar.').int().positive(),
  ])
  .default(null)
