import { ShieldAlert } from 'lucide-react'
import type { Metadata } from 'next'
import { localInput } from '../../../../lib/dates.ts'
import { listEmergencies } from '../../../../lib/emergencies/queries.ts'
import { targetChoices } from '../../../../lib/emergencies/target.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import { may } from '../../../../lib/permissions.ts'
import { Notice } from '../../../_ui/Notice.tsx'
import { PageHead } from '../_frame/PageHead.tsx'
import { readCentre } from '../_frame/readCentre.ts'
import { Workroom } from '../_frame/Workroom.tsx'
import { FreezeForm } from './_parts/FreezeForm.tsx'
import { MomentForm } from './_parts/MomentForm.tsx'
import { QuarantineForm } from './_parts/QuarantineForm.tsx'
import { Past, Running } from './_parts/Running.tsx'
import { SessionsForm } from './_parts/SessionsForm.tsx'
import { Step } from './_parts/Step.tsx'

export const metadata: Metadata = { title: 'Tindakan darurat' }

type EmergencyPageProps = { searchParams: Promise<{ selesai?: string; kantor?: string }> }

const done: Record<string, string> = {
  beku: 'Kantor-kantor itu sudah beku. Situsnya tetap bisa dibaca.',
  cair: 'Kantor-kantor itu kembali ke keadaan semula.',
  karantina:
    'Situs itu sekarang hanya menjawab dengan pemberitahuan. Anda bisa masuk ke sana dari halaman kantornya.',
  kembali: 'Situs itu sudah dikembalikan. Untuk mengurungkannya, buka daftar di bawah.',
  buka: 'Situs itu terbuka lagi untuk pengunjung.',
  sesi: 'Semua sesi di kantor-kantor itu sudah diakhiri, kecuali sesi Anda.',
}

export default async function EmergencyPage({ searchParams }: EmergencyPageProps) {
  const { selesai, kantor } = await searchParams
  const { actor, office, matter, found } = await readCentre('session.endBelow', listEmergencies)
  const asked = kantor && directory().officeNamed(`${office.institution}/${kantor}`)
  const choose = { choices: targetChoices(office), chosen: asked ? `kantor-${asked.id}` : '', all: office }
  const said = done[selesai ?? '']
  return (
    <Workroom office={office} actor={actor} matter={matter} here="darurat">
      <PageHead title="Tindakan darurat" />
      <p className="-mt-3 flex max-w-measure gap-3 pb-6 text-ink-2">
        <ShieldAlert size={22} strokeWidth={1.75} aria-hidden="true" className="mt-0.5 shrink-0" />
        Berlaku seketika di semua situs yang dipilih. Tiap tindakan tercatat di jejak kantornya dan di sini,
        dan admin kantornya disurati.
      </p>
      {said && (
        <Notice look="ok" role="status" className="mb-8 max-w-measure">
          {said}
        </Notice>
      )}
      <Running rows={found.now} zone={office.zone} actor={actor} />
      <div className="max-w-measure divide-y divide-line border-y border-line">
        <Step
          id="sesi"
          title="Akhiri semua sesi"
          text="Semua orang keluar dari ruang kerja saat itu juga, di perangkat mana pun. Sesi Anda sendiri tetap."
        >
          <SessionsForm {...choose} />
        </Step>
        {may(actor, 'office.freeze') && (
          <Step
            id="beku"
            title="Bekukan"
            text="Situs tetap bisa dibaca, tetapi tidak seorang pun bisa menulis atau menerbitkan. Pusat tetap bisa menarik naskah. Satu kali membekukan dicairkan dengan satu kali pula."
          >
            <FreezeForm {...choose} />
          </Step>
        )}
        {may(actor, 'office.quarantine') && (
          <Step
            id="karantina"
            title="Karantina"
            text="Seluruh situs satu kantor, juga gambar dan datanya, diganti satu pemberitahuan. Hanya pusat yang bisa masuk ke sana."
          >
            <QuarantineForm {...choose} />
          </Step>
        )}
        {may(actor, 'office.rollBack') && (
          <Step
            id="kembali"
            title="Kembalikan ke saat sebelumnya"
            text="Naskah satu kantor kembali seperti pada satu saat. Anda melihat dahulu apa saja yang berubah."
          >
            <MomentForm {...choose} zone={office.zone} latest={localInput(new Date(), office.zone)} />
          </Step>
        )}
      </div>
      <Past rows={found.past} zone={office.zone} />
    </Workroom>
  )
}
