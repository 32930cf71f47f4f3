import { z } from 'zod'
import { definitionOf } from '../entries/live-row.ts'
import { kindNames } from '../entries/schema.ts'
import { canonicalJson } from './canonical.ts'
import { fileSchemas, folderOf } from './schema.ts'
import { stageRef } from './schema-parts.ts'

/** A JSON Schema for each sort of file in the archive, and for the fields of each kind of entry. */
export const schemaFiles = (): [path: string, text: string][] => [
  ...Object.entries(fileSchemas).map(([name, schema]) => fileOf(name, schema)),
  ...kindNames.map(kind => fileOf(`isian-${folderOf(kind)}`, archivedFields(definitionOf(kind).fields))),
]

// A stage has a number here and a name there.
const archivedFields = (fields: z.ZodType) =>
  fields instanceof z.ZodObject && 'stageId' in fields.shape
    ? fields.extend({ stageId: stageRef.nullable().default(null) })
    : fields

const fileOf = (name: string, schema: z.ZodType): [string, string] => [
  `skema/${name}.schema.json`,
  canonicalJson(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
]
