import { ExternalLink } from 'lucide-react'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { inOffice } from '../../../db/doors.ts'
import { dayOf, formatDay } from '../../../lib/dates.ts'
import { listOwed } from '../../../lib/duties/queries.ts'
import { type BegunCopy, listCopies } from '../../../lib/entries/copies.ts'
import { listWaiting } from '../../../lib/entries/queries.ts'
import { listReminders } from '../../../lib/entries/reminders.ts'
import { kinds } from '../../../lib/entries/schema.ts'
import { listRunning } from '../../../lib/incidents/queries.ts'
import { hasOnlyBoard } from '../../../lib/login/place.ts'
import { readMoves } from '../../../lib/moves/queries.ts'
import { judgeMove } from '../../../lib/moves/way.ts'
import { type Actor, may } from '../../../lib/permissions.ts'
import { countWaiting } from '../../../lib/placements/received.ts'
import { listForSecond } from '../../../lib/proposals/queries.ts'
import { currentOffice, requireActor } from '../../../lib/session.ts'
import { Icon } from '../../_ui/Icon.tsx'
import { Duties } from './_frame/Duties.tsx'
import { writable } from './_frame/FrozenNotice.tsx'
import { KeptReminder } from './_frame/KeptReminder.tsx'
import { MyEntries } from './_frame/MyEntries.tsx'
import { readDesk } from './_frame/matter.ts'
import { NewMenu } from './_frame/NewMenu.tsx'
import { firstName, roleNames } from './_frame/names.ts'
import { PageHead } from './_frame/PageHead.tsx'
import { Proposed } from './_frame/Proposed.tsx'
import { Reminders } from './_frame/Reminders.tsx'
import { WaitingList } from './_frame/WaitingList.tsx'
import { WaitingPlacements } from './_frame/WaitingPlacements.tsx'
import { Workroom } from './_frame/Workroom.tsx'
import { countWord, greeting } from './_frame/when.ts'
import { RunningClocks } from './insiden/_parts/RunningClocks.tsx'
import { UnderWay } from './perpindahan/_move/UnderWay.tsx'

export const metadata: Metadata = { title: 'Beranda' }

export default async function Dashboard() {
  const actor = await requireActor()
  // Without texts of their own the board is where their work begins.
  if (hasOnlyBoard(actor)) redirect('/admin/papan')
  const office = await currentOffice()
  const now = new Date()
  const today = dayOf(now, office.zone)
  const { matter, waiting, reminders, copies, owed, proposals, suggested, incidents, move } = await inOffice(
    actor,
    async db => ({
      matter: await readDesk(db, actor),
      waiting: await listWaiting(db, actor),
      copies: await listCopies(db, actor),
      owed: await listOwed(db, actor.officeId, today),
      proposals: await listForSecond(db, actor),
      incidents: await listRunning(db, actor),
      suggested: may(actor, 'placement.answer') ? await countWaiting(db, actor.officeId) : 0,
      move: may(actor, 'move.report') ? (await readMoves(db, actor.officeId))[0] : undefined,
      reminders: may(actor, 'entry.confirm') ? await listReminders(db, actor.officeId, 3) : undefined,
    }),
  )
  const things = waiting.returned.length + waiting.submitted.length
  return (
    <Workroom office={office} actor={actor} matter={matter} here="beranda">
      <PageHead
        title={`${greeting(now, office.zone)}, ${firstName(actor.name)}`}
        note={formatDay(now, office.zone)}
      >
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <a href="/" className="link inline-flex items-center gap-2 py-2.5">
            Lihat situs
            <Icon of={ExternalLink} />
          </a>
          <NewMenu actor={actor} office={office} className="lg:hidden" />
        </div>
      </PageHead>
      <RunningClocks rows={incidents} zone={office.zone} now={now} />
      <KeptReminder owner={actor.personId} copies={copies.map(begunText)} />
      <Proposed rows={proposals} />
      <WaitingPlacements count={suggested} />
      {may(actor, 'entry.read') ? (
        <>
          <h2 className="pb-4 text-22">
            {things ? `${countWord(things)} hal menunggu Anda` : 'Tidak ada yang menunggu Anda'}
          </h2>
          {things > 0 && (
            <WaitingList returned={waiting.returned} submitted={waiting.submitted} zone={office.zone} />
          )}
          <Duties rows={owed} today={today} writes={may(actor, 'entry.write') && writable(office)} />
          <UnderWay move={move && judgeMove(move, now)} />
          {reminders && <Reminders {...reminders} office={office} />}
          {may(actor, 'entry.write') && <MyEntries rows={waiting.mine} actor={actor} office={office} />}
        </>
      ) : (
        <OtherWork actor={actor} />
      )}
    </Workroom>
  )
}

const begunText = ({ id, kind, lock, title }: BegunCopy) => ({
  entry: `${kinds[kind].place}/${id}`,
  begun: lock > 0,
  title,
})

const OtherWork = ({ actor }: { actor: Actor }) => (
  <p className="max-w-measure text-ink-2">
    Sebagai {roleNames(actor)}, Anda tidak menulis atau menyetujui berita.
  </p>
)
