import type { HostFilter } from '../../../../../lib/hosts/queries.ts'
import { storable } from '../../../../../lib/storable.ts'

/** What the list of names can be narrowed to, as it stands in its address. */
export const worryChoices = {
  perlu: { worry: 'any', label: 'Perlu dilihat' },
  lepas: { worry: 'dangling', label: 'Lepas' },
  lain: { worry: 'elsewhere', label: 'Mengarah ke tempat lain' },
  habis: { worry: 'expiring', label: 'Segera habis' },
  sertifikat: { worry: 'tls', label: 'Sertifikat' },
} as const

type Query = Record<string, string | string[] | undefined>

/** What the list's address asks for; what makes no sense is left out. */
export function readHostFilter(query: Query): HostFilter {
  const one = (name: string) => (typeof query[name] === 'string' ? storable(query[name]).trim() : '')
  const choice = one('saring')
  return {
    q: one('q').slice(0, 100) || undefined,
    worry: Object.hasOwn(worryChoices, choice)
      ? worryChoices[choice as keyof typeof worryChoices].worry
      : undefined,
    page: Math.min(1000, Math.max(1, Number.parseInt(one('halaman'), 10) || 1)),
  }
}

/** The address of the list under a filter. */
export function hostAddress({ q, worry, page }: HostFilter) {
  const choice = Object.entries(worryChoices).find(([, value]) => value.worry === worry)?.[0]
  const query = new URLSearchParams({
    ...(q && { q }),
    ...(choice && { saring: choice }),
    ...(page > 1 && { halaman: String(page) }),
  })
  return query.size ? `/admin/kantor/alamat?${query}` : '/admin/kantor/alamat'
}
