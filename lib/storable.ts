// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** A text as PostgreSQL and a feed can hold it: no control characters but tab and line ends, no half of a pair. */
export const storable = (text: string) => text.toWellFormed().replace(controls, '')
