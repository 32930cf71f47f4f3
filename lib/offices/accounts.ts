import type { AccountName } from './contact.ts'

// Where each network keeps its accounts, and by which hosts it is known.
const networks: Record<AccountName, { address: (name: string) => string; hosts: string[] }> = {
  instagram: { address: name => `https://www.instagram.com/${name}`, hosts: ['instagram.com'] },
  facebook: { address: name => `https://www.facebook.com/${name}`, hosts: ['facebook.com', 'fb.com'] },
  x: { address: name => `https://x.com/${name}`, hosts: ['x.com', 'twitter.com'] },
  youtube: { address: name => `https://www.youtube.com/@${name}`, hosts: ['youtube.com'] },
  tiktok: { address: name => `https://www.tiktok.com/@${name}`, hosts: ['tiktok.com'] },
}

/** The whole address of an account, from "@nama", "nama" or an address of that network; undefined for anything else. */
export function readAccount(network: AccountName, text: string): string | undefined {
  const { address, hosts } = networks[network]
  const name = text.replace(/^@/, '')
  if (/^[\w.-]{2,60}$/.test(name) && !hosts.some(host => name.endsWith(host))) return address(name)
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`
  const url = URL.canParse(whole) ? new URL(whole) : undefined
  const host = url?.hostname.replace(/^(www|m|web)\./, '')
  if (!url || !host || !hosts.includes(host) || url.pathname === '/' || url.username || url.port) return
  return `https://${url.hostname}${url.pathname}${url.pathname === '/profile.php' ? url.search : ''}`
}
