import { Clock, Send } from 'lucide-react'
import type { Metadata } from 'next'
import { listExposedBelow } from '../../../../lib/checks/exposed.ts'
import { formatDateTime } from '../../../../lib/dates.ts'
import { type Below, listBelow } from '../../../../lib/entries/below.ts'
import { vapidKeys } from '../../../../lib/mail/vapid.ts'
import { listReplacementsBelow } from '../../../../lib/media/replacements.ts'
import type { Zone } from '../../../../lib/offices/schema.ts'
import { Badge } from '../../../_ui/Badge.tsx'
import { LinkButton } from '../../../_ui/Button.tsx'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { ExchangeList } from '../_approval/ExchangeList.tsx'
import { ExposedList } from '../_approval/ExposedList.tsx'
import { Said } from '../_approval/Said.tsx'
import { TellDevice } from '../_approval/TellDevice.tsx'
import { PageHead } from '../_frame/PageHead.tsx'
import { readCentre } from '../_frame/readCentre.ts'
import { Workroom } from '../_frame/Workroom.tsx'
import { formatAgo } from '../_frame/when.ts'

export const metadata: Metadata = { title: 'Pembinaan' }

type OversightListProps = { searchParams: Promise<{ selesai?: string }> }

export default async function OversightListPage({ searchParams }: OversightListProps) {
  const { actor, office, matter, found } = await readCentre('below.read', async (db, actor) => ({
    ...(await listBelow(db, actor)),
    replacements: await listReplacementsBelow(db, actor),
    exposed: await listExposedBelow(db, actor),
  }))
  const { waiting, toReview, replacements, exposed } = found
  return (
    <Workroom office={office} actor={actor} matter={matter} here="pembinaan">
      <PageHead title="Pembinaan" note="Naskah kantor di bawah Anda" />
      <Said of={(await searchParams).selesai} />
      {waiting.length + toReview.length + replacements.length + exposed.length === 0 && (
        <EmptyState heading="h2" title="Tidak ada yang menunggu">
          Di sini muncul naskah kantor yang Anda setujui, dan terbitan yang perlu ditinjau setelah tayang.
        </EmptyState>
      )}
      <ExposedList rows={exposed} zone={office.zone} above />
      <Section title="Perlu ditinjau setelah terbit" rows={toReview} zone={office.zone} />
      <Section title="Menunggu persetujuan Anda" rows={waiting} zone={office.zone} />
      <ExchangeList title="Penggantian media" rows={replacements} zone={office.zone} place="pembinaan" />
      <div className="pt-8">
        <TellDevice publicKey={vapidKeys().publicKey} />
      </div>
    </Workroom>
  )
}

type SectionProps = { title: string; rows: Below[]; zone: Zone }

const Section = ({ title, rows, zone }: SectionProps) =>
  rows.length > 0 && (
    <section className="pb-10">
      <h2 className="pb-3 text-22">{title}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(row => (
          <li key={row.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
            <div className="min-w-0 flex-1 basis-64">
              {row.reviewBy ? (
                <Badge look="warn" icon={Clock}>
                  {row.overrideReason ? 'Terbit darurat' : 'Perlu ditinjau'}
                </Badge>
              ) : (
                <Badge look="info" icon={Send}>
                  Menunggu persetujuan
                </Badge>
              )}
              <p className="mt-2 font-semibold">{row.title}</p>
              <p className="text-14 text-ink-2">
                {row.officeName}
                {row.senderName && `, ${row.senderName}`}
                {row.reviewBy
                  ? `, paling lambat ${formatDateTime(row.reviewBy, zone)}`
                  : `, ${formatAgo(row.changedAt, zone, new Date())}`}
              </p>
            </div>
            <LinkButton href={`/admin/pembinaan/${row.id}`}>
              Baca
              <span className="sr-only"> {row.title}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  )
