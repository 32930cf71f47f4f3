import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inOffice } from '../../../../db/doors.ts'
import { localDay, zoneName } from '../../../../lib/dates.ts'
import { byDay, listMonth } from '../../../../lib/entries/calendar.ts'
import { may } from '../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { readDesk } from '../_frame/matter.ts'
import { PageHead } from '../_frame/PageHead.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { MonthGrid } from './_parts/MonthGrid.tsx'
import { monthAddress, monthName, readMonth } from './month.ts'

export const metadata: Metadata = { title: 'Kalender terbit' }

type CalendarPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function CalendarPage({ searchParams }: CalendarPageProps) {
  const actor = await requireActor()
  if (!may(actor, 'entry.read')) notFound()
  const office = await currentOffice()
  const now = new Date()
  const month = readMonth((await searchParams).bulan, now, office.zone)
  const { matter, rows } = await inOffice(actor, async db => ({
    matter: await readDesk(db, actor),
    rows: await listMonth(db, month, office.zone),
  }))
  return (
    <Workroom office={office} actor={actor} matter={matter} here="kalender">
      <PageHead title={monthName(month)} note={`Kalender terbit, jam ${zoneName(office.zone)}`}>
        <nav aria-label="Bulan lain" className="flex gap-3">
          <LinkButton href={monthAddress(month, -1)}>
            <Icon of={ArrowLeft} />
            <span className="max-md:sr-only">{monthName({ ...month, month: month.month - 1 })}</span>
          </LinkButton>
          <LinkButton href={monthAddress(month, 1)}>
            <span className="max-md:sr-only">{monthName({ ...month, month: month.month + 1 })}</span>
            <Icon of={ArrowRight} />
          </LinkButton>
        </nav>
      </PageHead>
      {rows.length === 0 && (
        <p className="max-w-measure pb-6 text-ink-2">
          Tidak ada yang terbit atau dijadwalkan bulan ini. Naskah muncul di sini begitu dijadwalkan atau
          terbit.
        </p>
      )}
      <MonthGrid
        days={byDay(rows, month, office.zone)}
        today={localDay(now, office.zone)}
        zone={office.zone}
      />
    </Workroom>
  )
}
