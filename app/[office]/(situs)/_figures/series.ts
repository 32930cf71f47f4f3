import type { ColumnFormat } from '../../../../lib/entries/kinds/dataset.ts'

/** One drawn column. */
export type Series = { name: string; format: ColumnFormat; values: number[]; tone: Tone }
type Tone = { fill: string; stroke: string; dash?: string }

/** Told apart by lightness first; lines also by their dashes. */
export const tones: Tone[] = [
  { fill: 'fill-accent', stroke: 'stroke-accent' },
  { fill: 'fill-chart', stroke: 'stroke-chart', dash: '8 5' },
  { fill: 'fill-info', stroke: 'stroke-info', dash: '2 5' },
  { fill: 'fill-ok', stroke: 'stroke-ok', dash: '12 4 2 4' },
]
