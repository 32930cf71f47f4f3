import type { Metadata } from 'next'
import { acrossOffices, inOffice } from '../../../../../db/doors.ts'
import { formatDateTime } from '../../../../../lib/dates.ts'
import { listCalendarVersions } from '../../../../../lib/stages/read.ts'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { EmptyState } from '../../../../_ui/EmptyState.tsx'
import { PageHead } from '../../_frame/PageHead.tsx'
import { Workroom } from '../../_frame/Workroom.tsx'
import { Back } from '../_parts/Back.tsx'
import { readStageDesk } from '../_parts/readDesk.ts'

export const metadata: Metadata = { title: 'Versi kalender' }

export default async function CalendarVersionsPage() {
  const { actor, office, matter, central } = await readStageDesk()
  const versions = await (central ? acrossOffices : inOffice)(actor, db =>
    listCalendarVersions(db, actor.officeId),
  )
  return (
    <Workroom office={office} actor={actor} matter={matter} here="tahapan">
      <Back href="/admin/tahapan">{central ? 'Kalender tahapan' : 'Tahapan'}</Back>
      <PageHead title="Versi kalender" note="Siapa mengubah apa, kapan, dan mengapa" />
      {versions.length === 0 ? (
        <EmptyState heading="h2" title="Belum ada versi">
          Setiap kali kalender diterbitkan, isinya disimpan di sini, bisa dibandingkan dan dipulihkan.
        </EmptyState>
      ) : (
        <ol className="divide-y divide-line border-y border-line">
          {versions.map((version, at) => (
            <li
              key={version.number}
              className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 py-4"
            >
              <div className="min-w-0 flex-1 basis-64">
                <p className="font-semibold">
                  Versi {version.number}
                  {at === 0 && ', yang berlaku'}
                </p>
                <p className="text-14 text-ink-2">
                  {version.publishedByName ?? 'Sistem'}, {formatDateTime(version.publishedAt, office.zone)}
                </p>
                <p className="mt-1">{version.reason}</p>
                <p className="text-14 text-ink-2">{summary(version.changes)}</p>
              </div>
              <LinkButton href={`/admin/tahapan/versi/${version.number}`}>
                Buka
                <span className="sr-only"> versi {version.number}</span>
              </LinkButton>
            </li>
          ))}
        </ol>
      )}
    </Workroom>
  )
}

const summary = ([first, ...more]: string[]) =>
  first ? [first, more.length > 0 && `dan ${more.length} perubahan lain`].filter(Boolean).join(' ') : ''
