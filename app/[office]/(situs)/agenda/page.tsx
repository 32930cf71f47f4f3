import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { visiting } from '../../../../db/doors.ts'
import { localDay, nextMidnight } from '../../../../lib/dates.ts'
import { countPast, listMonth, listPast, listUpcoming, nextTurn } from '../../../../lib/entries/events.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { Breadcrumbs } from '../../../_ui/Breadcrumbs.tsx'
import { LinkButton } from '../../../_ui/Button.tsx'
import { monthName } from '../_agenda/MonthGrid.tsx'
import { Frame } from '../_frame/Frame.tsx'
import { requireOffice } from '../_frame/requireOffice.ts'
import { MonthView } from './MonthView.tsx'
import { PastView } from './PastView.tsx'
import { type AgendaQuery, readAgendaQuery } from './query.ts'
import { UpcomingView } from './UpcomingView.tsx'
import { Views } from './Views.tsx'

type Props = { params: Promise<{ office: string }>; searchParams: Promise<AgendaQuery> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const office = await requireOffice(params)
  const query = await searchParams
  const asked = readAgendaQuery(query)
  if (!asked) return {}
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value)).toString()
  return {
    title: asked.month
      ? `Agenda ${monthName(asked.month)}`
      : asked.past
        ? 'Agenda yang sudah lewat'
        : 'Agenda',
    description: `Kegiatan ${office.name}: waktu, tempat, dan siapa yang boleh hadir.`,
    alternates: { canonical: urlOf(office, search ? `/agenda?${search}` : '/agenda') },
  }
}

export default async function AgendaPage({ params, searchParams }: Props) {
  const office = await requireOffice(params)
  const asked = readAgendaQuery(await searchParams)
  if (!asked) notFound()
  const now = new Date()
  const thisMonth = localDay(now, office.zone)
  const { month, past, page } = asked
  const { events, turn, gone, matter } = await visiting(office.id, async db => ({
    events: month
      ? await listMonth(db, office.id, month, office.zone)
      : past
        ? await listPast(db, office.id, now, page)
        : await listUpcoming(db, office.id, now, 60),
    turn: await nextTurn(db, office.id, now),
    gone: await countPast(db, office.id, now),
    matter: await readFrame(db, office.id),
  }))
  if (past && page > 1 && events.length === 0) notFound()
  limitLifetime(nextMidnight(now, office.zone))
  if (turn) limitLifetime(turn)

  return (
    <Frame office={office} matter={matter} here="/agenda">
      <link rel="alternate" type="text/calendar" title={`Agenda ${office.name}`} href="/agenda.ics" />
      <div className="wide">
        <Breadcrumbs crumbs={[{ name: 'Beranda', href: '/' }]} />
        <div className="mt-3 flex flex-wrap items-end justify-between gap-4">
          <h1 className="text-30 lg:text-44">Agenda</h1>
          <LinkButton href="/agenda.ics">Masukkan ke kalender saya</LinkButton>
        </div>
        <Views month={month ?? thisMonth} current={month ? 'month' : past ? 'past' : 'upcoming'} />
        {month ? (
          <MonthView {...{ month, events, office, now }} />
        ) : past ? (
          <PastView {...{ events, office, now, page, gone }} />
        ) : (
          <UpcomingView {...{ events, office, now, gone }} />
        )}
      </div>
    </Frame>
  )
}
