import { readAddress } from '../front/address.ts'

/** An address that was read, or why it cannot be used. */
export type Read = { address: string } | { problem: string }

/** Pages that are there in every office without an entry behind them, and what belongs to the machinery. */
export const standingPaths = [
  '/',
  '/aksesibilitas',
  '/agenda',
  '/agenda.ics',
  '/berita',
  '/cari',
  '/data',
  '/data-terbuka',
  '/dokumen',
  '/feed.json',
  '/feed.xml',
  '/galeri',
  '/healthz',
  '/kontak',
  '/layanan',
  '/pengumuman',
  '/peta-situs',
  '/ppid',
  '/privasi',
  '/profil',
  '/profil/anggota',
  '/readyz',
  '/robots.txt',
  '/satker',
  '/sitemap.xml',
  '/tahapan',
  '/verifikasi',
]
const standing = new Set(standingPaths)
const machinery = /^\/(admin|api|_next|media|pratinjau|galat|titipan|sitemap|\.well-known)(\/|$)/

/** Whether a page answers at this path whatever the office writes. */
export const isStanding = (path: string) => standing.has(path) || machinery.test(path)

/**
 * The old address as a path of this site: "/berita/lama", also when it was typed with the site's own name.
 * Given back in the form the front door knows: without a slash at the end, escapes as they are sent.
 */
export function readOldAddress(text: string, host: string): Read {
  const path = ownPath(text, host)
  if (path === undefined)
    return { problem: 'Alamat lama harus bagian dari situs ini, misalnya /berita/judul-lama.' }
  if (/[?#]/.test(path))
    return {
      problem: 'Alamat lama tidak boleh memuat tanda tanya atau pagar. Pakai bagian di depannya saja.',
    }
  return tidy(path)
}

/** Where it leads: a path of this site, or a whole address elsewhere that begins with https://. */
export function readTarget(text: string, host: string): Read {
  const path = ownPath(text, host)
  if (path !== undefined) {
    const [, place = '', rest = ''] = /^([^?#]*)(.*)$/.exec(path) ?? []
    const read = tidy(place)
    return 'problem' in read ? read : { address: read.address + rest }
  }
  const url = URL.parse(text.trim())
  if (url?.protocol !== 'https:' || url.username || url.password || !url.hostname.includes('.'))
    return {
      problem: 'Tujuan di luar situs ini harus alamat lengkap yang diawali https://.',
    }
  return { address: url.href }
}

function ownPath(text: string, host: string): string | undefined {
  const typed = text.trim()
  if (/^\/(?!\/)/.test(typed)) return typed
  const url = URL.parse(typed)
  if (!url || url.hostname !== host || !/^https?:$/.test(url.protocol)) return
  return url.pathname + url.search + url.hash
}

// In the one form the front door looks addresses up in.
function tidy(path: string): Read {
  const address = path.length > 500 || /\s/.test(path) ? undefined : readAddress(path)
  if (address) return { address: address.path }
  return {
    problem: `Alamat "${path.slice(0, 80)}" tidak bisa dibaca. Salin lagi dari bilah alamat peramban.`,
  }
}
