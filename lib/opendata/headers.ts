/** What lets pages of other sites read open data (CORS), and keeps search engines to the pages themselves. */
export const openHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Retry-After',
  'X-Robots-Tag': 'noindex',
}

/** The answer to a browser that asks before it reads from another site's page (Fetch, CORS preflight). */
export const preflightHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': 'Accept, If-None-Match',
  'Access-Control-Max-Age': '86400',
}
