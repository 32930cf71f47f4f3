import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { acrossOffices, inOffice } from '../../../../db/doors.ts'
import { listOpenQuestions, listOwnQuestions } from '../../../../lib/help/queries.ts'
import { may } from '../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { storable } from '../../../../lib/storable.ts'
import { Notice } from '../../../_ui/Notice.tsx'
import { readDesk } from '../_frame/matter.ts'
import { PageHead } from '../_frame/PageHead.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { AskForm } from './_parts/AskForm.tsx'
import { Guide } from './_parts/Guide.tsx'
import { OpenQuestions } from './_parts/OpenQuestions.tsx'
import { OwnQuestions } from './_parts/OwnQuestions.tsx'

export const metadata: Metadata = { title: 'Bantuan' }

type HelpPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function HelpPage({ searchParams }: HelpPageProps) {
  const actor = await requireActor()
  const office = await currentOffice()
  const query = await searchParams
  const one = (name: string) => (typeof query[name] === 'string' ? storable(query[name]).slice(0, 300) : '')
  const answers = may(actor, 'help.answer')
  const { matter, own } = await inOffice(actor, async db => ({
    matter: await readDesk(db, actor),
    own: await listOwnQuestions(db, actor),
  }))
  const only = one('kantor').slice(0, 63)
  const open = answers ? await acrossOffices(actor, db => listOpenQuestions(db, actor, only)) : []
  return (
    <Workroom office={office} actor={actor} matter={matter} here="bantuan">
      <PageHead title="Bantuan" />
      {one('dijawab') && (
        <Notice look="ok" role="status" className="mb-6">
          Jawaban Anda terkirim. Penanya mendapat surel.
        </Notice>
      )}
      {answers && (
        <OpenQuestions
          questions={open}
          zone={office.zone}
          national={office.level === 'pusat'}
          only={only !== ''}
        />
      )}
      <div className="grid gap-12 lg:grid-cols-12">
        <div className="min-w-0 lg:col-span-7">
          <Guide actor={actor} />
        </div>
        <div className="min-w-0 lg:col-span-5">
          <section id="tanya">
            <h2 className="text-22">Minta bantuan</h2>
            <p className="pt-1 pb-4 text-ink-2">
              {office.level === 'pusat'
                ? 'Pertanyaan Anda sampai ke rekan di pusat.'
                : 'Pertanyaan Anda sampai ke pembina di provinsi. Bila dua hari belum dijawab, pusat ikut diberi tahu.'}
            </p>
            {one('terkirim') && (
              <Notice look="ok" role="status" className="mb-4">
                Pertanyaan Anda terkirim. Jawabannya datang lewat surel dan di halaman ini.
              </Notice>
            )}
            <AskForm page={one('dari') || (await pageBefore())} errorId={one('galat')} />
          </section>
          <OwnQuestions questions={own} zone={office.zone} />
        </div>
      </div>
    </Workroom>
  )
}

// Where the person was when they went for help; only a path of this back office.
async function pageBefore() {
  const referrer = (await headers()).get('referer') ?? ''
  const path = URL.canParse(referrer) ? new URL(referrer).pathname : ''
  return path.startsWith('/admin/') && path !== '/admin/bantuan' ? path.slice(0, 300) : ''
}
