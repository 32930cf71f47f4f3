/**
 * The same value with the preview's token beside each picture and file in it, which are not public yet: their
 * addresses then carry it (lib/media/address.ts).
 */
export function withPass<T>(value: T, token: string): T {
  if (Array.isArray(value)) return value.map(item => withPass(item, token)) as T
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const copied = Object.entries(value).map(([name, item]) => [name, withPass(item, token)])
  const made = Object.fromEntries(copied)
  return ('mediaId' in value ? { ...made, pass: token } : made) as T
}
