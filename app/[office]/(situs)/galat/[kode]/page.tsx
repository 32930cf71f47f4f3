import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireOffice } from '../../_frame/requireOffice.ts'
import { Failed } from './Failed.tsx'
import { Missing } from './Missing.tsx'
import { TooLong } from './TooLong.tsx'
import { Withdrawn } from './Withdrawn.tsx'

type Props = {
  params: Promise<{ office: string; kode: string }>
  searchParams: Promise<{ alamat?: string; alasan?: string; nomor?: string; lama?: string }>
}

const titles: Record<string, string> = {
  '404': 'Halaman tidak ada',
  '410': 'Halaman ditarik',
  '414': 'Alamat terlalu panjang',
  '503': 'Situs sedang terganggu',
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: titles[(await params).kode], robots: { index: false } }
}

/** The bodies of 404, 410, 414 and 503, asked for by the front door: Next itself answers these with an empty shell. */
export default async function ErrorPage({ params, searchParams }: Props) {
  const office = await requireOffice(params)
  const { kode } = await params
  const { alamat = '/', alasan, nomor, lama } = await searchParams
  if (kode === '404') return <Missing office={office} address={alamat} waiting={lama === 'waiting'} />
  if (kode === '410') return <Withdrawn office={office} path={alamat} reason={alasan} old={lama === 'gone'} />
  if (kode === '414') return <TooLong office={office} />
  if (kode === '503') return <Failed office={office} path={alamat} number={nomor} />
  notFound()
}
