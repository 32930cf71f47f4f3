// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** A text as PostgreSQL and a feed can hold it: no control characters but tab and line ends, no half of a pair. */
export const storable = (text: string) => text.toWellFormed().replace(controls, '')

const kept = (value: unknown) => (typeof value === 'string' ? storable(value) : value)

/** What a JSON text says, each text in it as PostgreSQL can hold it; undefined where it is no JSON. */
export function readJson(json: string): unknown {
  try {
    return JSON.parse(json, (_, value) => kept(value))
  } catch {
    return
  }
}

/** A value as JSON, each text in it as PostgreSQL can hold it. */
export const writeJson = (value: unknown) => JSON.stringify(value, (_, part) => kept(part))

/** The same value, each text in it as PostgreSQL can hold it. */
export const storableJson = <T>(value: T): T => JSON.parse(writeJson(value))
