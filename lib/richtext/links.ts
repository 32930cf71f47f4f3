// What reads one way and leads another: control characters, spaces, marks that turn the direction of writing.
const deceptive = /[\p{Cc}\p{Cf}\p{Z}\p{Cs}\\]/u
const withinSite = /^(#|\/(?!\/))/
// A name before an @ is shown as if it were the host.
const outside = /^(https?:\/\/[^/?#@]+([/?#]|$)|mailto:[^@]+@|tel:\+?[\d().-]+$)/i

/**
 * The address a link in a text may lead to, or undefined: pages of this site, the web, e-mail, telephone.
 * Anything else (javascript:, data:) is no link.
 */
export function safeHref(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const address = value.trim()
  if (deceptive.test(address)) return undefined
  return withinSite.test(address) || outside.test(address) ? address : undefined
}
