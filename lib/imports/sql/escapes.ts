const escapes: Record<string, string> = { 0: '\0', b: '\b', n: '\n', r: '\r', t: '\t', Z: '\x1a' }

/** MySQL's escapes of string literals (Reference Manual, 11.1.1), undone. */
export function unescaped(raw: string, quote: string): string {
  if (quote === '`') return raw.replaceAll('``', '`')
  if (!raw.includes('\\') && !raw.includes(quote)) return raw
  return raw.replace(quote === "'" ? /\\([\s\S])|''/g : /\\([\s\S])|""/g, (whole, char?: string) => {
    if (char === undefined) return whole[0]!
    // "\%" and "\_" keep their backslash outside of patterns.
    return escapes[char] ?? (char === '%' || char === '_' ? whole : char)
  })
}
