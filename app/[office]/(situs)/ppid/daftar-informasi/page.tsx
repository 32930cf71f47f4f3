import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { visiting } from '../../../../../db/doors.ts'
import { formatDate, localDay } from '../../../../../lib/dates.ts'
import { informationClasses } from '../../../../../lib/entries/information.ts'
import { allFields, listLive } from '../../../../../lib/entries/listed.ts'
import { readFrame } from '../../../../../lib/entries/live.ts'
import {
  countInformation,
  type Information,
  listInformationOf,
} from '../../../../../lib/entries/public-information.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { DocumentRow } from '../../_documents/DocumentRow.tsx'
import { requireOffice } from '../../_frame/requireOffice.ts'
import { StandingPage } from '../../_frame/StandingPage.tsx'
import { FromAbove } from '../../_lists/FromAbove.tsx'
import { kindNames } from '../../cari/kindNames.ts'

type Props = { params: Promise<{ office: string }>; searchParams: Promise<{ tahun?: string }> }
const path = '/ppid/daftar-informasi'

const yearOf = async (searchParams: Props['searchParams'], office: Office) =>
  Number((await searchParams).tahun ?? localDay(new Date(), office.zone).year)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const office = await requireOffice(params)
  const { tahun } = await searchParams
  return {
    title: `Daftar Informasi Publik ${await yearOf(searchParams, office)}`,
    description: `Daftar Informasi Publik (DIP) ${office.name} menurut tahun.`,
    alternates: { canonical: urlOf(office, tahun ? `${path}?tahun=${tahun}` : path) },
  }
}

export default async function InformationListPage({ params, searchParams }: Props) {
  const office = await requireOffice(params)
  const year = await yearOf(searchParams, office)
  if (!Number.isInteger(year) || year < 1945 || year > 2100) notFound()
  const { decrees, rows, counts, matter } = await visiting(office.id, async db => ({
    decrees: await listLive(db, office, 'document', allFields('document'), { category: 'dip', year }),
    rows: await listInformationOf(db, office, year),
    counts: await countInformation(db, office),
    matter: await readFrame(db, office.id),
  }))
  const years = [...new Set([localDay(new Date(), office.zone).year, year, ...counts.map(row => row.year)])]

  return (
    <StandingPage
      office={office}
      matter={matter}
      path="/ppid/daftar-informasi"
      here="/ppid"
      crumbs={[{ name: 'PPID', href: '/ppid' }]}
      title={`Daftar Informasi Publik ${year}`}
      summary={`Yang diterbitkan ${office.name} sebagai informasi publik tahun ${year}.`}
    >
      <nav aria-label="Tahun" className="mt-6">
        <ul className="flex flex-wrap gap-2">
          {years
            .sort((a, b) => b - a)
            .map(one => (
              <li key={one}>
                <a
                  href={`${path}?tahun=${one}`}
                  aria-current={one === year ? 'true' : undefined}
                  className={`inline-flex min-h-11 items-center rounded-full border px-4 text-16 ${one === year ? 'border-accent bg-tint font-bold text-accent' : 'border-field hover:bg-sunken'}`}
                >
                  {one}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      {decrees.map(document => (
        <DocumentRow key={document.path} document={document} />
      ))}
      {rows.length > 0 ? (
        <InformationTable rows={rows} office={office} />
      ) : (
        <p className="mt-8 text-18 text-ink-2">
          Belum ada informasi publik yang didaftar tahun {year}.{' '}
          <FromAbove office={office} path={path} noun="Daftar Informasi Publik" />
        </p>
      )}
    </StandingPage>
  )
}

const InformationTable = ({ rows, office }: { rows: Information[]; office: Office }) => (
  <table className="mt-8 w-full border-collapse text-left text-16 max-md:block">
    <caption className="sr-only">Daftar Informasi Publik</caption>
    <thead className="max-md:sr-only">
      <tr className="border-b border-field text-14 text-ink-2">
        {['Informasi', 'Kelas', 'Bentuk', 'Terbit'].map(name => (
          <th key={name} scope="col" className="py-2 pr-4 font-semibold last:pr-0">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody className="max-md:block max-md:border-t max-md:border-line">
      {rows.map(row => (
        <tr key={row.path} className="border-b border-line align-top max-md:block max-md:py-3">
          <th scope="row" className="py-3 pr-4 font-semibold max-md:block max-md:p-0">
            <a href={row.path} className="link">
              {row.title}
            </a>
          </th>
          <td className="py-3 pr-4 max-md:inline max-md:p-0 max-md:text-14">
            {informationClasses[row.informationClass]}
            <span className="md:hidden"> · </span>
          </td>
          <td className="py-3 pr-4 max-md:inline max-md:p-0 max-md:text-14">
            {kindNames[row.kind]}
            <span className="md:hidden"> · </span>
          </td>
          <td className="py-3 whitespace-nowrap text-ink-2 max-md:inline max-md:p-0 max-md:text-14">
            {formatDate(row.publishedAt, office.zone)}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
