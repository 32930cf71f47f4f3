import type { IncomingMessage } from 'node:http'
import { BlockList, isIPv6 } from 'node:net'

/** Who stands in front of us: only these may say from where and over what a request came. */
export function trustedProxies(list: string[]) {
  const block = new BlockList()
  for (const entry of list) {
    const [address, bits] = entry.split('/')
    const family = isIPv6(address!) ? 'ipv6' : 'ipv4'
    if (bits) block.addSubnet(address!, Number(bits), family)
    else block.addAddress(address!, family)
  }
  return (address: string) =>
    list.length > 0 && (ownSocket(address) || block.check(address, isIPv6(address) ? 'ipv6' : 'ipv4'))
}

/** A proxy on a Unix socket has no address; only this machine can be there. */
const ownSocket = (address: string) => address === ''

export type Trust = ReturnType<typeof trustedProxies>

/** An IPv4 address that came over an IPv6 socket, as itself. */
export const plain = (address: string) => (address.startsWith('::ffff:') ? address.slice(7) : address)

/** The address a request really came from: the last one in the chain that no trusted proxy vouches past. */
export function clientAddress(req: IncomingMessage, trusts: Trust): string {
  let address = plain(req.socket.remoteAddress ?? '')
  const chain = String(req.headers['x-forwarded-for'] ?? '').split(',')
  while (trusts(address)) {
    const previous = plain(chain.pop()?.trim() ?? '')
    if (!/^[0-9a-f.:]+$/i.test(previous)) break
    address = previous
  }
  return address
}

/** "https" only if a trusted proxy says so; we ourselves speak plain HTTP. */
export function schemeOf(req: IncomingMessage, trusts: Trust): 'http' | 'https' {
  const said = req.headers['x-forwarded-proto']
  return said === 'https' && trusts(plain(req.socket.remoteAddress ?? '')) ? 'https' : 'http'
}

/** What limits count by: an IPv4 address, or the /64 that one IPv6 subscriber owns. */
export function limitKey(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('::')
  const groups = head ? head.split(':') : []
  const rest = tail ? tail.split(':') : []
  const filled =
    tail === undefined ? groups : [...groups, ...Array(8 - groups.length - rest.length).fill('0'), ...rest]
  return `${filled
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
