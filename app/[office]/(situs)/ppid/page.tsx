import type { Metadata } from 'next'
import { nextMidnight } from '../../../../lib/dates.ts'
import { type InformationClass, informationClasses } from '../../../../lib/entries/information.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { type OfficeParams, requireOffice } from '../_frame/requireOffice.ts'
import { PageList } from '../_pages/PageList.tsx'
import { placesBelow } from '../_pages/places.ts'
import { SectionPage } from '../_pages/SectionPage.tsx'
import { classWords } from '../_ppid/classes.ts'
import { Deadlines, limitOf } from '../_ppid/Deadlines.tsx'
import { readPpid } from '../_ppid/readPpid.ts'

const path = '/ppid'

export async function generateMetadata({ params }: OfficeParams): Promise<Metadata> {
  const office = await requireOffice(params)
  return {
    title: 'Informasi publik (PPID)',
    description: `Informasi publik ${office.name} menurut kelasnya, cara memintanya, dan tenggat jawabannya.`,
    alternates: { canonical: urlOf(office, path) },
  }
}

export default async function PublicInformationPage({ params }: OfficeParams) {
  const office = await requireOffice(params)
  const { now, page, pages, counts, deadlines, matter } = await readPpid(office)
  // A limit may change with the day.
  limitLifetime(nextMidnight(now, office.zone))
  const answer = deadlines.find(({ name }) => name === 'answer')
  const total = (of: InformationClass) =>
    counts.filter(row => row.of === of).reduce((sum, row) => sum + row.entries, 0)

  return (
    <SectionPage
      {...{ office, matter, path, page }}
      title="Informasi publik"
      summary={`Siapa pun berhak meminta informasi kepada ${office.name}, dan kami menjawabnya tanpa biaya.`}
      before={
        <div className="mt-8 rounded-panel bg-sunken px-5 py-6">
          <h2 className="text-20">Minta informasi</h2>
          <p className="mt-1 text-16">
            Sampaikan lewat surat, surel, atau langsung di meja layanan.
            {answer && ` Kami menjawab paling lama ${limitOf(answer)}.`}
          </p>
          <p className="mt-4 print:hidden">
            <LinkButton href="/ppid/cara-meminta" look="primary">
              Cara meminta informasi
            </LinkButton>
          </p>
        </div>
      }
      places={[
        ...placesBelow(office, pages, path),
        {
          path: '/ppid/daftar-informasi',
          title: 'Daftar Informasi Publik (DIP)',
          summary: 'Semua yang tersedia, menurut tahun.',
        },
      ]}
    >
      <section aria-labelledby="kelas" className="pt-11">
        <h2 id="kelas" className="pb-3 text-22 md:text-26">
          Menurut kelas
        </h2>
        <PageList
          pages={(Object.keys(informationClasses) as InformationClass[]).map(of => ({
            path: `/ppid/informasi/${of}`,
            title: total(of) > 0 ? `${classWords[of].title} (${total(of)})` : classWords[of].title,
            summary: classWords[of].summary,
          }))}
        />
      </section>
      {deadlines.length > 0 && (
        <section aria-labelledby="tenggat" className="pt-11">
          <h2 id="tenggat" className="text-22 md:text-26">
            Tenggat yang berlaku
          </h2>
          <Deadlines deadlines={deadlines} />
        </section>
      )}
    </SectionPage>
  )
}
