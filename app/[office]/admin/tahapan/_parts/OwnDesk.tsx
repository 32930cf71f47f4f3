import { History, Plus } from 'lucide-react'
import { removeOwnStage } from '../../../../../lib/stages/own-actions.ts'
import { longSpan } from '../../../../../lib/stages/span.ts'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { writable } from '../../_frame/FrozenNotice.tsx'
import { PageHead } from '../../_frame/PageHead.tsx'
import { Workroom } from '../../_frame/Workroom.tsx'
import type { readStageDesk } from './readDesk.ts'

type OwnDeskProps = Awaited<ReturnType<typeof readStageDesk>> & { saved: boolean }

/** What an office adds to the calendar of all, which stands below to be read. */
export function OwnDesk({ actor, office, matter, kept, all, saved }: OwnDeskProps) {
  const { calendar, lock } = kept
  const writes = writable(office)
  const national = all.filter(stage => stage.officeId !== office.id)
  const nameOf = (id: number | null) => all.find(stage => stage.id === id)?.name
  return (
    <Workroom office={office} actor={actor} matter={matter} here="tahapan">
      <PageHead title="Tahapan" note="Kalender pusat dan tambahan kantor ini">
        <div className="flex flex-wrap gap-3">
          <LinkButton href="/admin/tahapan/versi">
            <Icon of={History} />
            Versi
          </LinkButton>
          {writes && (
            <LinkButton href="/admin/tahapan/baru" look="primary">
              <Icon of={Plus} />
              Tambah tahapan
            </LinkButton>
          )}
        </div>
      </PageHead>
      {saved && (
        <Notice look="ok" role="status" className="mb-6">
          Tersimpan, dan sudah tampil di halaman tahapan situs ini.
        </Notice>
      )}
      <h2 className="pb-3 text-22">Tambahan kantor ini</h2>
      {calendar.stages.length === 0 ? (
        <p className="border-y border-line py-4 text-ink-2">
          Belum ada. Tambahkan yang hanya berlaku di sini, misalnya rapat pleno terbuka atau posko keliling.
        </p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {calendar.stages.map(stage => (
            <li key={stage.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
              <div className="min-w-0 flex-1 basis-64">
                <p className="font-semibold">{stage.name}</p>
                <p className="text-14 text-ink-2">
                  {[longSpan(stage), nameOf(stage.parentId)].filter(Boolean).join(' · ')}
                </p>
              </div>
              {writes && (
                <div className="flex flex-wrap gap-3">
                  <LinkButton href={`/admin/tahapan/${stage.id}`}>
                    Ubah
                    <span className="sr-only"> {stage.name}</span>
                  </LinkButton>
                  <DeedForm action={removeOwnStage} subject={{ id: stage.id, lock }} look="danger">
                    Hapus
                    <span className="sr-only"> {stage.name}</span>
                  </DeedForm>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <h2 className="pt-10 pb-1 text-22">Kalender pusat</h2>
      <p className="pb-3 text-ink-2">Tampil di semua kantor dan diubah oleh pusat.</p>
      <ul className="divide-y divide-line border-y border-line">
        {national
          .filter(stage => !stage.parentId)
          .map(programme => (
            <li key={programme.id} className="py-3.5">
              <a href={`/tahapan/${programme.slug}`} className="font-semibold hover:text-accent">
                {programme.name}
              </a>
              <p className="text-14 text-ink-2">
                {national.filter(stage => stage.parentId === programme.id).length} langkah
                {programme.basis && ` · ${programme.basis}`}
              </p>
            </li>
          ))}
      </ul>
    </Workroom>
  )
}
