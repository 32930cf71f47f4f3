import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { visiting } from '../../../../db/doors.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { matchingOffices, officesUnder, similarOffices } from '../../../../lib/offices/find.ts'
import { SearchField } from '../../../_ui/SearchField.tsx'
import { Frame } from '../_frame/Frame.tsx'
import { hasOffices } from '../_frame/menu.ts'
import { requireOffice } from '../_frame/requireOffice.ts'
import { Way } from '../_frame/Way.tsx'
import { ProvinceList } from '../_home/Provinces.tsx'
import { provinceNamed } from './everywhere.ts'
import { OfficeList } from './OfficeList.tsx'

type Props = { params: Promise<{ office: string }>; searchParams: Promise<{ q?: string; provinsi?: string }> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const office = await requireOffice(params)
  const { q, provinsi } = await searchParams
  return {
    title: 'Daftar kantor',
    description: `Situs semua kantor di bawah ${office.name}.`,
    alternates: { canonical: urlOf(office, provinsi ? `/satker?provinsi=${provinsi}` : '/satker') },
    robots: q ? { index: false } : undefined,
  }
}

export default async function OfficesPage({ params, searchParams }: Props) {
  const office = await requireOffice(params)
  if (!hasOffices(office)) notFound()
  const { q = '', provinsi } = await searchParams
  const province = provinsi ? provinceNamed(office, provinsi) : undefined
  if (provinsi && !province) notFound()
  const matter = await visiting(office.id, db => readFrame(db, office.id))
  const all = officesUnder(office)
  const found = q ? matchingOffices(all, q) : province ? [province, ...officesUnder(province)] : undefined

  const title = province ? `Kantor di ${province.shortName}` : 'Daftar kantor'
  return (
    <Frame office={office} matter={matter} here="/satker">
      <div className="wide">
        <Way
          office={office}
          crumbs={province || q ? [{ name: 'Kantor', href: '/satker' }] : []}
          here={{ name: title, href: province ? `/satker?provinsi=${province.slug}` : '/satker' }}
        />
        <h1 className="mt-3 text-30 lg:text-44">{title}</h1>
        <div className="mt-6 max-w-measure">
          <SearchField
            id="cari-kantor"
            action="/satker"
            label="Nama kabupaten, kota, atau provinsi"
            help={`Di antara ${formatNumber(all.length)} kantor di bawah ${office.name}. Nama dan alamat lama juga dikenali.`}
            value={q}
            suggestions="/cari/saran?jenis=kantor&q="
          />
        </div>
        {found ? (
          <OfficeList offices={found} query={q} similar={found.length > 0 ? [] : similarOffices(all, q)} />
        ) : office.level === 'pusat' ? (
          <section aria-labelledby="provinsi" className="pt-10">
            <h2 id="provinsi" className="pb-3 text-22 md:text-26">
              Menurut provinsi
            </h2>
            <ProvinceList national={office} />
          </section>
        ) : (
          <OfficeList offices={all} query="" />
        )}
      </div>
    </Frame>
  )
}
