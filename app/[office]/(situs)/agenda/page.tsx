import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { visiting } from '../../../../db/doors.ts'
import { localDay, nextMidnight } from '../../../../lib/dates.ts'
import { countPast, listMonth, listPast, listUpcoming, nextTurn } from '../../../../lib/entries/events.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { stagesOfKind } from '../../../../lib/stages/queries.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { monthName } from '../_agenda/MonthGrid.tsx'
import { Frame } from '../_frame/Frame.tsx'
import { requireOffice } from '../_frame/requireOffice.ts'
import { Way } from '../_frame/Way.tsx'
import { MonthView } from './MonthView.tsx'
import { PastView } from './PastView.tsx'
import { type AgendaQuery, agendaAddress, readAgendaQuery } from './query.ts'
import { StageFilter } from './StageFilter.tsx'
import { UpcomingView } from './UpcomingView.tsx'
import { Views } from './Views.tsx'

type Props = { params: Promise<{ office: string }>; searchParams: Promise<AgendaQuery> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const office = await requireOffice(params)
  const asked = readAgendaQuery(await searchParams)
  if (!asked) return {}
  return {
    title: asked.month
      ? `Agenda ${monthName(asked.month)}`
      : asked.past
        ? 'Agenda yang sudah lewat'
        : 'Agenda',
    description: `Kegiatan ${office.name}: waktu, tempat, dan siapa yang boleh hadir.`,
    alternates: { canonical: urlOf(office, agendaAddress(asked)) },
  }
}

export default async function AgendaPage({ params, searchParams }: Props) {
  const office = await requireOffice(params)
  const asked = readAgendaQuery(await searchParams)
  if (!asked) notFound()
  const now = new Date()
  const thisMonth = localDay(now, office.zone)
  const { month, past, page, stage } = asked
  const { events, turn, gone, stages, matter } = await visiting(office.id, async db => ({
    events: month
      ? await listMonth(db, office.id, month, office.zone, stage)
      : past
        ? await listPast(db, office.id, now, page, stage)
        : await listUpcoming(db, office.id, now, 60, stage),
    turn: await nextTurn(db, office.id, now),
    gone: await countPast(db, office.id, now, stage),
    stages: await stagesOfKind(db, office.id, 'agenda'),
    matter: await readFrame(db, office.id),
  }))
  if (past && page > 1 && events.length === 0) notFound()
  limitLifetime(nextMidnight(now, office.zone))
  if (turn) limitLifetime(turn)

  return (
    <Frame office={office} matter={matter} here="/agenda">
      <link rel="alternate" type="text/calendar" title={`Agenda ${office.name}`} href="/agenda.ics" />
      <div className="wide">
        <Way office={office} here={{ name: 'Agenda', href: '/agenda' }} />
        <div className="mt-3 flex flex-wrap items-end justify-between gap-4">
          <h1 className="text-30 lg:text-44">Agenda</h1>
          <LinkButton href="/agenda.ics">Masukkan ke kalender saya</LinkButton>
        </div>
        <Views
          month={month ?? thisMonth}
          current={month ? 'month' : past ? 'past' : 'upcoming'}
          stage={stage}
          gone={gone}
        />
        <StageFilter asked={asked} stages={stages} />
        {month ? (
          <MonthView {...{ month, events, office, now, stage }} />
        ) : past ? (
          <PastView {...{ events, office, now, page, gone, stage }} />
        ) : (
          <UpcomingView {...{ events, office, now, gone, stage }} />
        )}
      </div>
    </Frame>
  )
}
