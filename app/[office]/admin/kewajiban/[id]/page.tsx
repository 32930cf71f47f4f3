import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inOffice } from '../../../../../db/doors.ts'
import { dayOf } from '../../../../../lib/dates.ts'
import { reopenDuty } from '../../../../../lib/duties/actions.ts'
import { occasionInput } from '../../../../../lib/duties/input.ts'
import { findOwed } from '../../../../../lib/duties/queries.ts'
import { dutyName, matchWords } from '../../../../../lib/duties/words.ts'
import { may } from '../../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../../lib/session.ts'
import { longDay } from '../../../../../lib/stages/span.ts'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { writable } from '../../_frame/FrozenNotice.tsx'
import { beginning } from '../../_frame/kindWords.ts'
import { readDesk } from '../../_frame/matter.ts'
import { PageHead } from '../../_frame/PageHead.tsx'
import { Workroom } from '../../_frame/Workroom.tsx'
import { Done } from '../_parts/Done.tsx'
import { DutyBadge } from '../_parts/DutyRow.tsx'
import { beginAt, kindOf } from '../_parts/doing.ts'
import { HandForm } from './HandForm.tsx'

export const metadata: Metadata = { title: 'Kewajiban' }

type DutyPageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ masa?: string }> }

export default async function DutyPage({ params, searchParams }: DutyPageProps) {
  const actor = await requireActor()
  const office = await currentOffice()
  const asked = occasionInput.safeParse({
    dutyId: (await params).id,
    period: (await searchParams).masa ?? '',
  }).data
  if (!asked || !may(actor, 'duty.read')) notFound()
  const { matter, duty } = await inOffice(actor, async db => ({
    matter: await readDesk(db, actor),
    duty: await findOwed(db, actor.officeId, asked.dutyId, asked.period),
  }))
  if (!duty) notFound()
  const today = dayOf(new Date(), office.zone)
  const marks = may(actor, 'duty.fulfil') && writable(office)
  return (
    <Workroom office={office} actor={actor} matter={matter} here="kewajiban">
      <p className="pb-2">
        <a href="/admin/kewajiban" className="link inline-block py-2.5">
          Semua kewajiban
        </a>
      </p>
      <PageHead title={dutyName(duty)} />
      <div className="max-w-measure">
        <DutyBadge duty={duty} today={today} />
        <p className="mt-3 text-18">Paling lambat {longDay(duty.dueOn, 0)}.</p>
        {duty.help && <p className="mt-2">{duty.help}</p>}
        <dl className="mt-6 divide-y divide-line border-y border-line">
          {duty.basis && <Fact name="Dasar">{duty.basis}</Fact>}
          <Fact name="Dihitung">
            {duty.closesOn
              ? `Terbitan ${longDay(duty.opensOn, 0)} sampai ${longDay(duty.closesOn, 0)}`
              : `Terbitan sejak ${longDay(duty.opensOn, 0)}`}
          </Fact>
          <Fact name="Selesai bila">{matchWords(duty, office)}</Fact>
        </dl>
        {duty.doneAt ? (
          <div className="grid gap-5 pt-6">
            <Done duty={duty} zone={office.zone} />
            {duty.handAt && marks && (
              <DeedForm
                action={reopenDuty}
                subject={{ dutyId: duty.dutyId, period: duty.period }}
                look="danger"
                className="justify-self-start"
              >
                Cabut tanda selesai
              </DeedForm>
            )}
          </div>
        ) : (
          <>
            {may(actor, 'entry.write') && writable(office) && (
              <p className="pt-6">
                <LinkButton href={beginAt(duty)} look="primary">
                  {beginning(kindOf(duty))}
                </LinkButton>
              </p>
            )}
            {marks && <HandForm dutyId={duty.dutyId} period={duty.period} />}
          </>
        )}
      </div>
    </Workroom>
  )
}

const Fact = ({ name, children }: { name: string; children: string }) => (
  <div className="gap-x-6 py-3 md:grid md:grid-cols-[9rem_1fr]">
    <dt className="text-14 text-ink-2 md:pt-0.5">{name}</dt>
    <dd>{children}</dd>
  </div>
)
