import { safeHref } from '../../../../../lib/richtext/links.ts'

/** An address as people write it, made complete: "kpu.go.id" and "humas@kpu.go.id" too. */
export function completed(typed: string): string | undefined {
  const address = typed.trim()
  if (!address || /\s/.test(address)) return
  const known = safeHref(address)
  if (known) return known
  if (/^[^@/:]+@[^@/:]+\.[a-z]{2,}$/i.test(address)) return `mailto:${address}`
  if (/^\+?[\d-]{8,}$/.test(address)) return `tel:${address}`
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+([/?#].*)?$/i.test(address) ? `https://${address}` : undefined
}
