import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { visiting } from '../../../../../db/doors.ts'
import { nextMidnight } from '../../../../../lib/dates.ts'
import { readFrame } from '../../../../../lib/entries/live.ts'
import { limitLifetime } from '../../../../../lib/front/context.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import { directory } from '../../../../../lib/offices/directory.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { findStep, programmesAt, type Step } from '../../../../../lib/stages/calendar.ts'
import { calmWords } from '../../../../../lib/stages/calm-words.ts'
import { listByStage, listStages } from '../../../../../lib/stages/queries.ts'
import { longSpan } from '../../../../../lib/stages/span.ts'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { requireOffice } from '../../_frame/requireOffice.ts'
import { StandingPage } from '../../_frame/StandingPage.tsx'
import { StageEntries } from '../../_stages/StageEntries.tsx'

type Props = { params: Promise<{ office: string; slug: string }> }

const read = cache(async (office: Office, slug: string) => {
  const now = new Date()
  return visiting(office.id, async db => {
    const programmes = programmesAt(await listStages(db), now, office.zone)
    const found = findStep(programmes, slug)
    if (!found) return
    const ids = [
      found.step.id,
      ...(found.programme.slug === slug ? found.programme.steps : []).map(({ id }) => id),
    ]
    return {
      ...found,
      now,
      entries: await listByStage(db, office.id, ids),
      matter: await readFrame(db, office.id),
    }
  })
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const office = await requireOffice(params)
  const found = await read(office, (await params).slug)
  if (!found) return {}
  const { step } = found
  return {
    title: step.name,
    description: `${step.name}: ${longSpan(step)}. ${step.ask}`.trim(),
    alternates: { canonical: urlOf(office, `/tahapan/${step.slug}`) },
  }
}

export default async function StagePage({ params }: Props) {
  const office = await requireOffice(params)
  const found = await read(office, (await params).slug)
  if (!found) notFound()
  const { programme, step, entries, matter, now } = found
  limitLifetime(nextMidnight(now, office.zone))

  return (
    <StandingPage
      office={office}
      matter={matter}
      path={`/tahapan/${step.slug}`}
      here="/tahapan"
      crumbs={[
        { name: 'Tahapan', href: '/tahapan' },
        ...(programme.id === step.id ? [] : [{ name: programme.name, href: `/tahapan/${programme.slug}` }]),
      ]}
      title={step.name}
      summary={longSpan(step)}
    >
      <p className="mt-4 text-16 font-semibold">{stateOf(step)}</p>
      {step.calm && <p className="mt-4 border-l-3 border-accent pl-4 text-18">{calmWords}</p>}
      {step.description && <p className="mt-6 text-18">{step.description}</p>}
      {step.ask && <p className="mt-4 text-18">{step.ask}</p>}
      {step.basis && <p className="mt-4 text-16 text-ink-2">Dasar: {step.basis}</p>}
      {step.actionHref && step.state === 'now' && (
        <p className="mt-6 print:hidden">
          <LinkButton href={step.actionHref} look="primary">
            {step.actionLabel}
          </LinkButton>
        </p>
      )}
      <section aria-labelledby="terkait" className="pt-11">
        <h2 id="terkait" className="text-22 md:text-26">
          Dari {office.name}
        </h2>
        {entries.length > 0 ? (
          <StageEntries entries={entries} office={office} />
        ) : (
          <Nothing {...{ office, step }} />
        )}
      </section>
    </StandingPage>
  )
}

const stateOf = ({ state, endsOn, startsOn, day, days }: Step) => {
  if (state === 'past') return 'Sudah selesai.'
  if (state === 'next') return startsOn ? 'Belum mulai.' : ''
  return endsOn && days > 1 ? `Berlangsung sekarang, hari ke-${day} dari ${days}.` : 'Berlangsung sekarang.'
}

function Nothing({ office, step }: { office: Office; step: Step }) {
  const parent = directory().officeById(office.parentId ?? 0)
  return (
    <p className="mt-2 text-ink-2">
      Belum ada tulisan kantor ini tentang {step.name}.{' '}
      {parent && (
        <>
          Sementara itu, lihat{' '}
          <a href={urlOf(parent, '/tahapan')} className="link">
            tahapan di {parent.name}
          </a>
          .
        </>
      )}
    </p>
  )
}
