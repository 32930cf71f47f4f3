import { Download, ShieldAlert, Table2 } from 'lucide-react'
import type { Metadata } from 'next'
import { clumpsOf } from '../../../../lib/board/clumps.ts'
import { helpFirst, judged } from '../../../../lib/board/list.ts'
import { readBoard } from '../../../../lib/board/queries.ts'
import { listWeeks } from '../../../../lib/board/weeks.ts'
import { formatMoment } from '../../../../lib/dates.ts'
import { listRunning } from '../../../../lib/incidents/queries.ts'
import { may } from '../../../../lib/permissions.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { PageHead } from '../_frame/PageHead.tsx'
import { readCentre } from '../_frame/readCentre.ts'
import { Workroom } from '../_frame/Workroom.tsx'
import { RunningClocks } from '../insiden/_parts/RunningClocks.tsx'
import { Clumps } from './_parts/Clumps.tsx'
import { HelpFirst, shownFirst } from './_parts/HelpFirst.tsx'
import { Sums } from './_parts/Sums.tsx'
import { headline } from './_parts/sentences.ts'

export const metadata: Metadata = { title: 'Papan' }

export default async function BoardPage() {
  const now = new Date()
  const { actor, office, matter, found } = await readCentre('office.list', async (db, actor, { zone }) => {
    const offices = judged(await readBoard(db, now), now, zone)
    const needing = helpFirst(offices)
    const shown = needing.slice(0, shownFirst)
    const weeks = await listWeeks(
      db,
      shown.map(({ id }) => id),
      now,
    )
    return { offices, needing, shown, weeks, incidents: await listRunning(db, actor) }
  })
  const { offices, needing, shown, weeks, incidents } = found
  return (
    <Workroom office={office} actor={actor} matter={matter} here="papan">
      <PageHead
        title={headline(office, offices.length, needing.length)}
        note={formatMoment(now, office.zone)}
      >
        <div className="flex flex-wrap gap-3">
          {may(actor, 'session.endBelow') && (
            <LinkButton href="/admin/darurat">
              <Icon of={ShieldAlert} />
              Darurat
            </LinkButton>
          )}
          <LinkButton href="/admin/kantor">
            <Icon of={Table2} />
            Lihat sebagai tabel
          </LinkButton>
          <LinkButton href="/admin/kantor/unduh?bentuk=xlsx">
            <Icon of={Download} />
            Unduh XLSX
          </LinkButton>
        </div>
      </PageHead>
      <RunningClocks rows={incidents} zone={office.zone} now={now} />
      <Sums offices={offices} />
      <HelpFirst rows={shown} total={needing.length} weeks={weeks} />
      <Clumps clumps={clumpsOf(offices)} offices={offices} now={now} />
    </Workroom>
  )
}
