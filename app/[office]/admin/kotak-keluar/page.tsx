import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inOffice } from '../../../../db/doors.ts'
import { formatDateTime } from '../../../../lib/dates.ts'
import { env } from '../../../../lib/env.ts'
import { listOutbox } from '../../../../lib/mail/queries.ts'
import { may } from '../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { readDesk } from '../_frame/matter.ts'
import { PageHead } from '../_frame/PageHead.tsx'
import { Workroom } from '../_frame/Workroom.tsx'

export const metadata: Metadata = { title: 'Kotak keluar' }

export default async function OutboxPage() {
  const actor = await requireActor()
  if (!env().demo || !may(actor, 'outbox.read')) notFound()
  const office = await currentOffice()
  const matter = await inOffice(actor, db => readDesk(db, actor))
  const letters = await listOutbox(actor.officeId)
  return (
    <Workroom office={office} actor={actor} matter={matter} here="kotak-keluar">
      <PageHead
        title="Kotak keluar"
        note="Hanya pada data contoh: surel yang akan diterima orang kantor ini"
      />
      {letters.length === 0 && (
        <EmptyState heading="h2" title="Belum ada surel">
          Surel muncul di sini saat naskah dikirim, dikembalikan, atau terbit.
        </EmptyState>
      )}
      <ul className="max-w-measure divide-y divide-line border-y border-line empty:hidden">
        {letters.map(letter => (
          <li key={letter.id} className="py-4">
            <p className="text-14 break-words text-ink-2">
              Kepada {letter.address}, {formatDateTime(letter.createdAt, office.zone)}
              {letter.failure && `, belum terkirim: ${letter.failure}`}
            </p>
            <details>
              <summary className="cursor-pointer py-2 font-semibold">{letter.subject}</summary>
              <p className="break-words whitespace-pre-line rounded-control bg-sunken p-4 text-16">
                {letter.text}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </Workroom>
  )
}
