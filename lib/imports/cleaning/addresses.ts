import { safeHref } from '../../richtext/links.ts'

/** What relative addresses of an old text are relative to, and which hosts are its own. */
export type Bases = { base: string; hosts: Set<string> }

// Where the source does not say where it stood; addresses on it are kept as paths.
const nowhere = 'http://situs.invalid'

/** Hosts and base of an item from its own addresses and its site's; `fromRoot` where the system says so itself. */
export function basesOf(site: string | undefined, addresses: string[], fromRoot = false): Bases {
  const root = wholeOf(site, nowhere) ?? nowhere
  const base = fromRoot ? root : (wholeOf(addresses[0], root) ?? root)
  const whole = [site, ...addresses].flatMap(one => (one && /^https?:/i.test(one) ? [one] : []))
  return { base, hosts: new Set(whole.flatMap(one => hostOf(one) ?? [])) }
}

const wholeOf = (address: string | undefined, base: string) =>
  address !== undefined && URL.canParse(address, base) ? new URL(address, base).href : undefined

/** The host of a whole address, lower-case without "www." */
export const hostOf = (address: string) =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : undefined

/**
 * An address of an old text as a whole one, or as a path where its host is not known. Undefined for what leads
 * nowhere any more or never should: a place on the same page, javascript:, data:, file:.
 */
export function resolved(address: string, { base }: Bases): string | undefined {
  const said = address.trim()
  if (!said || said.startsWith('#')) return undefined
  if (/^(?:mailto|tel):/i.test(said)) return safeHref(said.replaceAll(' ', ''))
  if (!URL.canParse(said, base)) return undefined
  const url = new URL(said, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  const whole = url.href
  return whole.startsWith(`${nowhere}/`) ? whole.slice(nowhere.length) : whole
}

/** Whether an address lies on the old site itself. */
export const isOwn = (address: string, { hosts }: Bases) =>
  address.startsWith('/') || hosts.has(hostOf(address) ?? '')

const fileEnding = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|txt|zip|rar|7z)$/i
const imageEnding = /\.(?:jpe?g|png|gif|webp|avif|heic|bmp|tiff?)$/i
const pathOf = (address: string) => address.replace(/[?#].*$/s, '')

/** Whether an address names a picture by its ending. */
export const isImageAddress = (address: string) => imageEnding.test(pathOf(address))

/** Whether an address names a file of the old site that belongs into our library. */
export const isFileAddress = (address: string, bases: Bases) =>
  fileEnding.test(pathOf(address)) && (isOwn(address, bases) || address.includes('/wp-content/uploads/'))

/** The name at the end of an address, as people read it. */
export function nameIn(address: string): string {
  const last = pathOf(address).replace(/\/+$/, '').split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

/**
 * Where the picture of an address may be found, the largest first and itself last: WordPress and Blogger show a small
 * rendition of what was uploaded, Photon one of another host's.
 */
export function originalsOf(address: string): string[] {
  const photon = /^https?:\/\/i\d\.wp\.com\/([^?#]+)/i.exec(address)?.[1]
  const direct = photon ? `http://${photon}` : address
  const larger = [
    direct.replace(/-\d{2,4}x\d{2,4}(?=\.\w{3,4}(?:[?#]|$))/, ''),
    direct.replace(/-scaled(?=\.\w{3,4}(?:[?#]|$))/, ''),
    direct.replace(/\/(?:s\d{2,4}(?:-[a-z0-9-]+)?|w\d+-h\d+(?:-[a-z0-9-]+)?)\/(?=[^/]+$)/, '/s0/'),
    direct.replace(/=(?:s|w)\d+(?:-[a-z0-9-]+)?$/, '=s0'),
  ]
  return [...new Set([...larger.filter(one => one !== direct), direct, address])]
}

/** One mark for all renditions of a picture, to tell whether two addresses mean the same one. */
export const sameOf = (address: string) =>
  (originalsOf(address)[0] ?? address).replace(/^https?:\/\/(?:www\.)?/, '').replace(/[?#].*$/s, '')
