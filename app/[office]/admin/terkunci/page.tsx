import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { proofWords, waysOf } from '../../../../lib/factors/fresh.ts'
import { placeAfter } from '../../../../lib/login/place.ts'
import { currentOffice, findSession } from '../../../../lib/session.ts'
import { Doorway } from '../_frame/Doorway.tsx'
import { ProofFields } from '../_proof/ProofFields.tsx'

export const metadata: Metadata = { title: 'Terkunci' }

type LockedPageProps = { searchParams: Promise<{ sebab?: string; next?: string }> }

/** Where a locked session leads: whoever proves to be its person goes on where they were. */
export default async function LockedPage({ searchParams }: LockedPageProps) {
  const { sebab, next } = await searchParams
  const session = await findSession()
  const place = placeAfter(String(next ?? ''))
  if (!session) redirect(`/admin/masuk?sebab=habis&next=${encodeURIComponent(place)}`)
  if (!session.locked) redirect(place)
  const sentence = Object.entries(proofWords).find(([why]) => why === sebab)?.[1]
  return (
    <Doorway office={await currentOffice()} title="Ruang kerja terkunci">
      <p className="mt-4 text-ink-2">
        {session.actor.name}, ruang kerja Anda terkunci karena lama tidak dipakai. Buka kuncinya untuk
        melanjutkan.
      </p>
      <form action="/admin/terkunci" method="post">
        <input type="hidden" name="next" value={place} />
        <ProofFields asked={{ ...(await waysOf(session.actor)), sentence }} send="Buka kunci" />
      </form>
      <form action="/admin/keluar" method="post" className="mt-6 border-t border-line pt-3">
        <button type="submit" className="link py-2.5">
          Bukan Anda? Keluar
        </button>
      </form>
    </Doorway>
  )
}
