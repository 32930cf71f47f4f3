/** The services browsers are told through; an address elsewhere is not sent to, whoever gave it. */
const services =
  /^(fcm\.googleapis\.com|updates\.push\.services\.mozilla\.com|web\.push\.apple\.com|[a-z0-9-]+(\.[a-z0-9-]+)*\.notify\.windows\.com)$/

/** Whether an endpoint belongs to a known push service. */
export function isPushService(endpoint: string) {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined
  return url?.protocol === 'https:' && services.test(url.hostname) && !url.port
}
