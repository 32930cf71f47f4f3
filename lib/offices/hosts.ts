// Names that mean something else below a public domain: machines, services, and what looks official but is no office.
const reserved = new Set(
  'www admin api app assets autodiscover cdn dev email ftp imap localhost login mail masuk media mx ns ns1 ns2 pop ppid resmi smtp static staging test uji webmail wpad'.split(
    ' ',
  ),
)
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

/** Slugs that would stand where a page of the centre stands. */
export const reservedSlugs = new Set(['baru', 'pusat', 'impor', 'alamat', 'unduh'])

/**
 * What is wrong with a new office's host below `base`, as a sentence; undefined when it may be used.
 * One label below, because a wildcard certificate covers exactly one (RFC 6125 §6.4.3).
 */
export function hostProblem(host: string, base: string): string | undefined {
  const below = host.endsWith(`.${base}`) ? host.slice(0, -base.length - 1) : undefined
  if (below === undefined) return `Alamat situs harus berakhiran .${base}.`
  if (below.includes('.')) return `Alamat situs hanya boleh satu kata di depan .${base}.`
  if (!label.test(below)) return 'Alamat situs hanya boleh berisi huruf kecil, angka, dan tanda hubung.'
  if (reserved.has(below) || below.startsWith('xn--'))
    return `"${below}" dipakai untuk keperluan lain. Pilih nama yang menyebut daerahnya.`
}
