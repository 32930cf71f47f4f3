import { sql } from 'drizzle-orm'
import { liveEntries } from '../../db/tables/index.ts'
import type { Listed } from './listed.ts'

/** What a list shows of a dataset, without its table. */
export type DatasetSight = {
  source: string
  stage: string
  unit: string
  rows: number
  columns: number
  drawn: boolean
}
export type ListedDataset = Listed & { fields: DatasetSight }

const { fields } = liveEntries
/** A dataset's sight. */
export const datasetSight = sql<DatasetSight>`jsonb_build_object(
  'source', ${fields}->'source', 'stage', ${fields}->'stage', 'unit', ${fields}->'unit',
  'rows', jsonb_array_length(${fields}->'table'->'rows'),
  'columns', jsonb_array_length(${fields}->'table'->'columns'),
  'drawn', jsonb_typeof(${fields}->'chart') = 'object')`
