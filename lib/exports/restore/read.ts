import type { z } from 'zod'
import { ImportRefusal } from '../../imports/schema.ts'
import type { Opened } from './open.ts'

const longestLine = 32 * 2 ** 20

/** A file of one JSON value, as its schema has it. Throws ImportRefusal, naming file and place. */
export async function readJson<Schema extends z.ZodType>(
  archive: Opened,
  name: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  return checked((await archive.read(name)).toString(), schema, name)
}

/** A file of one JSON value a line, read as it comes. */
export async function* readLines<Schema extends z.ZodType>(
  archive: Opened,
  name: string,
  schema: Schema,
): AsyncGenerator<z.infer<Schema>> {
  let number = 0
  for await (const line of linesOf(archive, name)) yield checked(line, schema, name, ++number)
}

// Lines in pieces of whatever size; one without end is no line.
async function* linesOf(archive: Opened, name: string) {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const part of await archive.stream(name)) {
    const lines = (rest + decoder.decode(part as Buffer, { stream: true })).split('\n')
    rest = lines.pop()!
    if (rest.length > longestLine)
      throw new ImportRefusal('bomb', `${name} memuat baris yang terlalu panjang.`)
    yield* lines
  }
  if (rest) yield rest
}

function checked<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  name: string,
  line?: number,
): z.infer<Schema> {
  const where = line ? `${name} baris ${line}` : name
  const result = schema.safeParse(parse(text, where))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new ImportRefusal('invalid', `${where}: ${issue!.path.join('.')} ${issue!.message}`.trim(), line)
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ImportRefusal('invalid', `${where} bukan JSON yang utuh.`)
  }
}

/** Rows of one statement. */
export const atOnce = 500

/** Gives rows in groups of at most `size`, so that none but the last is small. */
export async function inGroups<Row>(
  rows: AsyncIterable<Row>,
  write: (group: Row[]) => Promise<unknown>,
  size = atOnce,
) {
  let group: Row[] = []
  for await (const row of rows) {
    group.push(row)
    if (group.length < size) continue
    await write(group)
    group = []
  }
  if (group.length) await write(group)
}
