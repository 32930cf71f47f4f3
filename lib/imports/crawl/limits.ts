/** What a crawl may take, of the other side and of this one. */
export const usualLimits = {
  /** Between two requests, seconds, where robots.txt says nothing longer. */
  delay: 1,
  /** robots.txt may ask for more than anybody waits: beyond this it is not waited longer. */
  longestDelay: 30,
  pages: 20_000,
  /** Of all bodies together. */
  bytes: 2 * 2 ** 30,
  hours: 12,
  /** Bytes of one page. */
  page: 5 * 2 ** 20,
  /** Of one answer, seconds. */
  seconds: 30,
  /** Addresses that wait to be visited. */
  waiting: 200_000,
  /** Pages of one shape of address that lead to nothing new, until no more of them are visited. */
  barren: 40,
  /** Requests in a row without any answer. */
  failures: 10,
  /** How long pages are kept, days, so that the import after a dry run asks for nothing twice. */
  keptDays: 3,
}
export type Limits = typeof usualLimits
