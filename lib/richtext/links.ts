/**
 * The address a link in a text may lead to, or undefined: pages of this site, the web, e-mail, telephone.
 * Anything else (javascript:, data:) is no link.
 */
export function safeHref(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const address = value.trim()
  if (/^(#|\/(?![/\\]))/.test(address)) return address
  return /^(https?:\/\/|mailto:|tel:)[^\s]+$/i.test(address) ? address : undefined
}
