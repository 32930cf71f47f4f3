/** The host of a Host header, lower case and without port; '' for one that is missing. */
export function hostName(header: string | undefined): string {
  if (!header) return ''
  const end = header.endsWith(']') ? -1 : header.lastIndexOf(':')
  const name = end < 0 ? header : header.slice(0, end)
  return lower.test(name) ? name : name.toLowerCase()
}

const lower = /^[a-z0-9.-]*$/

/** The port a client wrote into its Host header, if any. */
export const portOf = (header: string | undefined) => /:(\d{1,5})$/.exec(header ?? '')?.[1]

const usualPort = { http: ':80', https: ':443' }

/** The origin a browser gives for a page of this host (RFC 6454 §6.1): no port where it is the usual one. */
export function requestOrigin(scheme: 'http' | 'https', header: string) {
  const host = header.toLowerCase()
  const usual = usualPort[scheme]
  return `${scheme}://${host.endsWith(usual) ? host.slice(0, -usual.length) : host}`
}

/** Names by which the machine itself is meant, not an office. */
export const isBareLocalhost = (name: string) => ['localhost', '127.0.0.1', '[::1]'].includes(name)
