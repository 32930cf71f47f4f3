/** More than this of a file's text is not kept, characters. */
export const longest = 500_000

/** Text as it may lie in the database: no control characters, no runs of blanks, cut at `longest`. */
export const tidy = (text: string) =>
  text
    .slice(0, longest * 2)
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[^\S\n\t]+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, sign => (sign === '\n' || sign === '\t' ? sign : ''))
    .replaceAll(/ ?\n[\n ]*/g, '\n')
    .trim()
    .slice(0, longest)
