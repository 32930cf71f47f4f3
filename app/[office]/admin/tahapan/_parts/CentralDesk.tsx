import { History, Plus } from 'lucide-react'
import { formatDateTime } from '../../../../../lib/dates.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import { directory } from '../../../../../lib/offices/directory.ts'
import { discardDraft, publishCalendar } from '../../../../../lib/stages/actions.ts'
import { compareCalendars } from '../../../../../lib/stages/compare.ts'
import { childrenOf, dutiesOf } from '../../../../../lib/stages/document.ts'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { PageHead } from '../../_frame/PageHead.tsx'
import { Workroom } from '../../_frame/Workroom.tsx'
import { DutyLines } from './DutyLines.tsx'
import { ProgrammeBlock } from './ProgrammeBlock.tsx'
import type { readStageDesk } from './readDesk.ts'

type CentralDeskProps = Awaited<ReturnType<typeof readStageDesk>> & {
  said: { tersimpan?: string; terbit?: string; pulih?: string }
}

/** The national calendar as a draft: its programmes with their steps, the duties outside, and what publishing changes. */
export function CentralDesk({ actor, office, matter, kept, said }: CentralDeskProps) {
  const { calendar, published, lock, waiting } = kept
  const changes = compareCalendars(published, calendar)
  const programmes = childrenOf(calendar, null)
  return (
    <Workroom office={office} actor={actor} matter={matter} here="tahapan">
      <PageHead title="Kalender tahapan" note="Satu kalender untuk semua kantor">
        <div className="flex flex-wrap gap-3">
          <LinkButton href="/admin/tahapan/versi">
            <Icon of={History} />
            Versi
          </LinkButton>
          <LinkButton href="/admin/tahapan/baru" look="primary">
            <Icon of={Plus} />
            Tambah program
          </LinkButton>
        </div>
      </PageHead>
      {said.terbit && (
        <Notice look="ok" role="status" className="mb-6">
          Kalender versi {said.terbit} sudah terbit di semua kantor.
        </Notice>
      )}
      {said.pulih && waiting && (
        <Notice look="info" role="status" className="mb-6">
          Isi versi {said.pulih} kini menjadi rancangan. Baca yang berubah di bawah, lalu terbitkan.
        </Notice>
      )}
      {changes.length > 0 && (
        <Notice look="warn" className="mb-6">
          {formatNumber(changes.length)} perubahan menunggu diterbitkan
          {kept.changedByName && kept.changedAt
            ? `, terakhir oleh ${kept.changedByName}, ${formatDateTime(kept.changedAt, office.zone)}`
            : ''}
          .{' '}
          <a href="#terbitkan" className="link inline-block py-2.5">
            Lihat dan terbitkan
          </a>
        </Notice>
      )}
      <p className="-mt-2 max-w-measure pb-4 text-ink-2">
        Langkah yang bertanggal tampil menurut tanggalnya. Urutan di sini berlaku untuk program, dan untuk
        langkah yang belum bertanggal.
      </p>
      {programmes.map((programme, at) => (
        <ProgrammeBlock
          key={programme.id}
          calendar={calendar}
          programme={programme}
          lock={lock}
          first={at === 0}
          last={at === programmes.length - 1}
        />
      ))}
      <section aria-labelledby="wajib" className="pt-8">
        <div className="flex flex-wrap items-end justify-between gap-3 pb-3">
          <h2 id="wajib" className="text-22">
            Kewajiban di luar tahapan
          </h2>
          <LinkButton href="/admin/tahapan/wajib/baru">
            <Icon of={Plus} />
            Tambah kewajiban
          </LinkButton>
        </div>
        <DutyLines duties={dutiesOf(calendar, null)} base="/admin/tahapan/wajib" />
      </section>
      <section aria-labelledby="terbitkan" className="mt-12 max-w-measure border-t border-line pt-8">
        <h2 id="terbitkan" className="text-22">
          Terbitkan kalender
        </h2>
        {changes.length === 0 ? (
          <p className="pt-2 text-ink-2">Belum ada yang berubah sejak kalender terakhir diterbitkan.</p>
        ) : (
          <>
            <p className="pt-2 text-ink-2">
              Berlaku di {formatNumber(countOffices(office.institutionId))} kantor begitu diterbitkan:
            </p>
            <ul className="list-disc pt-2 pb-6 pl-5">
              {changes.map(change => (
                <li key={change} className="py-1">
                  {change}
                </li>
              ))}
            </ul>
            <DeedForm
              action={publishCalendar}
              subject={{ lock }}
              question={{
                name: 'reason',
                label: 'Alasan perubahan',
                help: 'Tercatat bersama versi ini. Contoh: Menyesuaikan PKPU 2/2027 tentang tahapan.',
              }}
              look="primary"
              className="justify-self-start"
            >
              Terbitkan ke semua kantor
            </DeedForm>
            <div className="pt-4">
              <DeedForm action={discardDraft} subject={{ lock }} look="danger" className="justify-self-start">
                Buang rancangan
              </DeedForm>
            </div>
          </>
        )}
      </section>
    </Workroom>
  )
}

const countOffices = (institutionId: number) =>
  directory()
    .offices()
    .filter(one => one.institutionId === institutionId && one.state !== 'merged' && one.state !== 'archived')
    .length
