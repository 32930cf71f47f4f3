import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { acrossOffices, inOffice } from '../../../../../../db/doors.ts'
import { formatDateTime } from '../../../../../../lib/dates.ts'
import { restoreVersion } from '../../../../../../lib/stages/actions.ts'
import { compareCalendars } from '../../../../../../lib/stages/compare.ts'
import { childrenOf, dutiesOf } from '../../../../../../lib/stages/document.ts'
import { findCalendarVersion, listCalendarVersions } from '../../../../../../lib/stages/read.ts'
import { longSpan } from '../../../../../../lib/stages/span.ts'
import { buttonLook } from '../../../../../_ui/Button.tsx'
import { ChoiceField } from '../../../../../_ui/Field.tsx'
import { DeedForm } from '../../../_frame/DeedForm.tsx'
import { PageHead } from '../../../_frame/PageHead.tsx'
import { Workroom } from '../../../_frame/Workroom.tsx'
import { Back } from '../../_parts/Back.tsx'
import { numberIn, readStageDesk } from '../../_parts/readDesk.ts'

export const metadata: Metadata = { title: 'Versi kalender' }

type VersionPageProps = { params: Promise<{ nomor: string }>; searchParams: Promise<{ dengan?: string }> }

export default async function CalendarVersionPage({ params, searchParams }: VersionPageProps) {
  const number = numberIn((await params).nomor)
  const { actor, office, matter, central, kept } = await readStageDesk()
  const asked = (await searchParams).dengan ?? ''
  const other = /^\d{1,6}$/.test(asked) ? Number(asked) : undefined
  const { version, against, versions } = await (central ? acrossOffices : inOffice)(actor, async db => ({
    version: await findCalendarVersion(db, actor.officeId, number),
    against: other ? await findCalendarVersion(db, actor.officeId, other) : undefined,
    versions: await listCalendarVersions(db, actor.officeId),
  }))
  if (!version) notFound()
  const changes = compareCalendars(version.calendar, against?.calendar ?? kept.published)
  return (
    <Workroom office={office} actor={actor} matter={matter} here="tahapan">
      <Back href="/admin/tahapan/versi">Versi kalender</Back>
      <PageHead
        title={`Versi ${number}`}
        note={`${version.publishedByName ?? 'Sistem'}, ${formatDateTime(version.publishedAt, office.zone)}`}
      />
      <div className="max-w-measure">
        <p className="text-18">{version.reason}</p>
        <section aria-labelledby="banding" className="pt-8">
          <h2 id="banding" className="text-22">
            {against ? `Dari versi ${number} ke versi ${against.number}` : 'Yang berubah sejak versi ini'}
          </h2>
          <form className="flex flex-wrap items-end gap-3 pt-3">
            <ChoiceField
              label="Bandingkan dengan"
              name="dengan"
              defaultValue={asked}
              choices={[
                ['', 'Yang berlaku sekarang'],
                ...versions
                  .filter(one => one.number !== number)
                  .map((one): [string, string] => [String(one.number), `Versi ${one.number}`]),
              ]}
              className="grow basis-56"
            />
            <button type="submit" className={`${buttonLook()} min-h-12`}>
              Bandingkan
            </button>
          </form>
          {changes.length === 0 ? (
            <p className="pt-4 text-ink-2">Tidak ada perbedaan.</p>
          ) : (
            <ul className="list-disc pt-4 pl-5">
              {changes.map(change => (
                <li key={change} className="py-1">
                  {change}
                </li>
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="isi-versi" className="pt-8">
          <h2 id="isi-versi" className="text-22">
            Isi versi ini
          </h2>
          {version.calendar.stages.length === 0 && <p className="pt-2 text-ink-2">Kosong.</p>}
          {childrenOf(version.calendar, null)
            .concat(version.calendar.stages.filter(one => isOrphan(version.calendar.stages, one.parentId)))
            .map(programme => (
              <div key={programme.id} className="pt-4">
                <p className="font-semibold">{programme.name}</p>
                <ul className="text-16 text-ink-2">
                  {childrenOf(version.calendar, programme.id).map(step => (
                    <li key={step.id}>
                      {step.name}: {longSpan(step)}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          {dutiesOf(version.calendar, null).length > 0 && (
            <p className="pt-4 text-ink-2">
              Kewajiban di luar tahapan:{' '}
              {dutiesOf(version.calendar, null)
                .map(duty => duty.name)
                .join(', ')}
              .
            </p>
          )}
        </section>
        {central && changes.length > 0 && !against && (
          <div className="mt-10 border-t border-line pt-6">
            <p className="pb-4 text-ink-2">
              Isinya menjadi rancangan{kept.waiting && ', menggantikan rancangan yang sekarang'}. Kantor
              melihatnya setelah Anda menerbitkannya.
            </p>
            <DeedForm
              action={restoreVersion}
              subject={{ number, lock: kept.lock }}
              look="secondary"
              className="justify-self-start"
            >
              Pulihkan versi ini
            </DeedForm>
          </div>
        )}
      </div>
    </Workroom>
  )
}

const isOrphan = (stages: { id: number }[], parentId: number | null) =>
  parentId !== null && !stages.some(stage => stage.id === parentId)
