import type { OldOutcome } from '../../../../../lib/old-addresses/schema.ts'
import { storable } from '../../../../../lib/storable.ts'

export const place = '/admin/impor/alamat'

/** What each outcome is called on this page, in the order of its filter. */
export const outcomeWords: Record<OldOutcome, string> = {
  entry: 'Ke tulisan',
  medium: 'Ke berkas',
  target: 'Ke alamat lain',
  gone: 'Tidak ada lagi',
  unsettled: 'Belum ditentukan',
}

export type Shown = { view: 'dicari' | 'lama'; q: string; outcome?: OldOutcome; page: number }

/** What the address of the page asks for; whatever cannot be is passed over. */
export function readShown(query: Record<string, string | string[] | undefined>): Shown {
  const one = (name: string) => (typeof query[name] === 'string' ? storable(query[name]).trim() : '')
  const outcome = one('hasil')
  return {
    view: one('tampil') === 'lama' ? 'lama' : 'dicari',
    q: one('q').slice(0, 120),
    ...(Object.hasOwn(outcomeWords, outcome) && { outcome: outcome as OldOutcome }),
    page: Math.min(10_000, Math.max(1, Number.parseInt(one('halaman'), 10) || 1)),
  }
}

/** The address of the page that shows this. */
export function shownAddress({ view, q, outcome, page }: Partial<Shown>) {
  const query = new URLSearchParams({
    ...(view === 'lama' && { tampil: 'lama' }),
    ...(outcome && { hasil: outcome }),
    ...(q && { q }),
    ...(page && page > 1 && { halaman: String(page) }),
  })
  return query.size ? `${place}?${query}` : place
}
