import { isLocal } from '../hosts/look-up.ts'
import { originOf } from '../offices/address.ts'
import { fetchOutside, type OutgoingAnswer, type OutgoingOptions } from '../outgoing/fetch.ts'
import { OutgoingRefusal } from '../outgoing/refusal.ts'

/** How an address outside is fetched; another one in tests. */
export type Reach = (address: string, options: OutgoingOptions) => Promise<OutgoingAnswer>

/** The home of an old site: where somebody said it is, else the root of its host. */
export const homeOf = ({ host, home }: { host: string; home: string }) => home || `${originOf(host)}/`

// An action waits for this, with its transaction open: better to be told to try again than to wait.
const seconds = 8
const largest = 3 * 2 ** 20

/** Fetches an old home; over plain HTTP where it speaks no good TLS, as many old sites do not. Throws OutgoingRefusal. */
export async function fetchHome(site: { host: string; home: string }, reach: Reach = fetchOutside) {
  const address = homeOf(site)
  try {
    return await reach(address, { seconds, largest })
  } catch (error) {
    const again = error instanceof OutgoingRefusal && ['certificate', 'connection'].includes(error.reason)
    if (!again || site.home || isLocal(site.host)) throw error
    return reach(address.replace('https:', 'http:'), { seconds, largest })
  }
}

/** The text of an answer, by the charset it names. */
export function textOf({ headers, body }: Pick<OutgoingAnswer, 'headers' | 'body'>): string {
  const said = /charset=["']?([\w-]+)/i.exec(String(headers['content-type'] ?? ''))?.[1]
  const named =
    said ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(body.subarray(0, 2048).toString('latin1'))?.[1]
  try {
    return new TextDecoder(named ?? 'utf-8').decode(body)
  } catch {
    // A charset nobody knows.
    return body.toString('utf8')
  }
}
