import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { visiting } from '../../../../../../db/doors.ts'
import { type InformationClass, informationClasses } from '../../../../../../lib/entries/information.ts'
import { readFrame } from '../../../../../../lib/entries/live.ts'
import { listInformation } from '../../../../../../lib/entries/public-information.ts'
import { urlOf } from '../../../../../../lib/offices/address.ts'
import type { Office } from '../../../../../../lib/offices/schema.ts'
import { requireOffice } from '../../../_frame/requireOffice.ts'
import { StandingPage } from '../../../_frame/StandingPage.tsx'
import { FromAbove } from '../../../_lists/FromAbove.tsx'
import { classWords } from '../../../_ppid/classes.ts'
import { InformationRow } from '../../../_ppid/InformationRow.tsx'

type Props = { params: Promise<{ office: string; kelas: string }> }

async function classOf(params: Props['params']): Promise<InformationClass> {
  const { kelas } = await params
  return Object.hasOwn(informationClasses, kelas) ? (kelas as InformationClass) : notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const office = await requireOffice(params)
  const of = await classOf(params)
  return {
    title: classWords[of].title,
    description: classWords[of].summary,
    alternates: { canonical: urlOf(office, `/ppid/informasi/${of}`) },
  }
}

export default async function InformationPage({ params }: Props) {
  const office = await requireOffice(params)
  const of = await classOf(params)
  const { found, matter } = await visiting(office.id, async db => ({
    found: await listInformation(db, office.id, of),
    matter: await readFrame(db, office.id),
  }))
  const { title, summary, basis } = classWords[of]

  return (
    <StandingPage
      office={office}
      matter={matter}
      path={`/ppid/informasi/${of}`}
      here="/ppid"
      crumbs={[{ name: 'PPID', href: '/ppid' }]}
      title={title}
      summary={summary}
    >
      <p className="mt-3 text-14 text-ink-2">Dasar: {basis}</p>
      {of === 'dikecualikan' && (
        <p className="mt-6">
          Yang tampil di sini adalah daftar judul dan alasannya, bukan isinya. Bila Anda berpendapat suatu
          informasi seharusnya dibuka, ajukan{' '}
          <a href="/ppid/cara-meminta#keberatan" className="link">
            keberatan
          </a>
          .
        </p>
      )}
      {found.length > 0 ? (
        <ul className="mt-8 border-t border-line">
          {found.map(information => (
            <InformationRow key={information.path} information={information} zone={office.zone} />
          ))}
        </ul>
      ) : (
        <Nothing office={office} of={of} />
      )}
    </StandingPage>
  )
}

const Nothing = ({ office, of }: { office: Office; of: InformationClass }) => (
  <p className="mt-8 border-t border-line pt-6 text-18 text-ink-2">
    Belum ada yang ditandai dalam kelas ini. Dokumen dan data {office.name} tetap dapat dibaca di{' '}
    <a href="/dokumen" className="link">
      Dokumen
    </a>{' '}
    dan{' '}
    <a href="/data" className="link">
      Data
    </a>
    . <FromAbove office={office} path={`/ppid/informasi/${of}`} noun={classWords[of].title.toLowerCase()} />
  </p>
)
