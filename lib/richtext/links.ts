// What reads one way and leads another: control characters, spaces, marks that turn the direction of writing.
const deceptive = /[\p{Cc}\p{Cf}\p{Z}\p{Cs}\\]/u
const withinSite = /^(#|\/(?!\/))/
// A name before an @ is shown as if it were the host.
const outside = /^(https?:\/\/[^/?#@]+([/?#]|$)|mailto:[^@]+@|tel:\+?[\d().-]+$)/i
const own = /^entry:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

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

/** As safeHref, and entries of the same office by id ("entry:<uuid>"), which a page resolves when it is drawn. */
export const keptHref = (value: unknown) => (entryOf(value) ? String(value) : safeHref(value))

/** The id of the own entry a link names, or undefined. */
export const entryOf = (href: unknown): string | undefined =>
  typeof href === 'string' ? own.exec(href)?.[1] : undefined

/** How a link to an own entry is kept: by its id, so that a new address never breaks it. */
export const entryHref = (id: string) => `entry:${id}`
