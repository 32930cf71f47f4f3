import type { Metadata } from 'next'
import { visiting } from '../../../../db/doors.ts'
import { nextMidnight } from '../../../../lib/dates.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { bandAt } from '../../../../lib/stages/band.ts'
import { comingSteps, programmesAt } from '../../../../lib/stages/calendar.ts'
import { pollingsOf } from '../../../../lib/stages/polling.ts'
import { countByStage, listStages } from '../../../../lib/stages/queries.ts'
import { Frame } from '../_frame/Frame.tsx'
import { type OfficeParams, requireOffice } from '../_frame/requireOffice.ts'
import { Way } from '../_frame/Way.tsx'
import { Coming } from '../_stages/Coming.tsx'
import { PollingDays } from '../_stages/PollingDays.tsx'
import { StageBand } from '../_stages/StageBand.tsx'
import { Timeline } from '../_stages/Timeline.tsx'

export async function generateMetadata({ params }: OfficeParams): Promise<Metadata> {
  const office = await requireOffice(params)
  return {
    title: 'Tahapan',
    description: `Tahapan pemilu dan pemilihan: apa yang berjalan sekarang, apa berikutnya, dan kabarnya dari ${office.name}.`,
    alternates: { canonical: urlOf(office, '/tahapan') },
  }
}

export default async function StagesPage({ params }: OfficeParams) {
  const office = await requireOffice(params)
  const now = new Date()
  const { stages, counts, matter } = await visiting(office.id, async db => ({
    stages: await listStages(db),
    counts: await countByStage(db, office.id),
    matter: await readFrame(db, office.id),
  }))
  limitLifetime(nextMidnight(now, office.zone))
  const programmes = programmesAt(stages, now, office.zone)
  const coming = comingSteps(programmes).slice(0, 4)
  const [over, others] = [programmes.filter(isOver), programmes.filter(one => !isOver(one))]
  const show = { counts, officeId: office.id, national: office.level === 'pusat' }

  return (
    <Frame office={office} matter={matter} here="/tahapan">
      <div className="wide pb-6">
        <Way office={office} here={{ name: 'Tahapan', href: '/tahapan' }} />
        <h1 className="mt-3 text-30 lg:text-44">Tahapan</h1>
      </div>
      <StageBand band={bandAt(programmes, now, office.zone, office.institution === 'bawaslu')} />
      <div className="wide gap-16 lg:grid lg:grid-cols-12">
        {coming.length > 0 && (
          <div className="lg:order-last lg:col-span-5">
            <Coming steps={coming} />
          </div>
        )}
        <div className="lg:col-span-7">
          <PollingDays pollings={pollingsOf(programmes)} />
          {others.map(programme => (
            <Timeline key={programme.id} programme={programme} {...show} />
          ))}
          {programmes.length === 0 && <NoCalendar />}
          {over.length > 0 && (
            <section aria-labelledby="selesai" className="pt-11">
              <p id="selesai" className="border-b border-line pb-3 text-16 font-semibold text-ink-2">
                Sudah selesai
              </p>
              {over.map(programme => (
                <Timeline key={programme.id} programme={programme} {...show} />
              ))}
            </section>
          )}
        </div>
      </div>
    </Frame>
  )
}

const isOver = ({ state }: { state: string }) => state === 'past'

const NoCalendar = () => (
  <p className="pt-11 text-18 text-ink-2">
    Belum ada jadwal tahapan yang ditetapkan. Jadwal pemilu dan pemilihan berikutnya tampil di sini begitu
    ditetapkan, bersama kabar kantor ini tentang setiap langkahnya.
  </p>
)
