import type { Metadata } from 'next'
import { chooseImport } from '../../../../../lib/imports/run/actions.ts'
import { targetField } from '../../../../../lib/imports/run/input.ts'
import { suggestedFor } from '../../../../../lib/imports/run/mapping.ts'
import {
  countChanged,
  countStates,
  type FoundRun,
  listHeld,
  listReasons,
  type StateCounts,
} from '../../../../../lib/imports/run/queries.ts'
import { mediaWays, targets } from '../../../../../lib/imports/run/schema.ts'
import { formats } from '../../../../../lib/imports/schema.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import { may } from '../../../../../lib/permissions.ts'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { writable } from '../../_frame/FrozenNotice.tsx'
import { PageHead } from '../../_frame/PageHead.tsx'
import { Workroom } from '../../_frame/Workroom.tsx'
import { RunBadge } from '../_list/RunBadge.tsx'
import { Deeds } from '../_run/Deeds.tsx'
import { Mapping } from '../_run/Mapping.tsx'
import { Numbers } from '../_run/Numbers.tsx'
import { Progress } from '../_run/Progress.tsx'
import { Report } from '../_run/Report.tsx'
import { readRun } from '../_run/readRun.ts'

export const metadata: Metadata = { title: 'Impor situs lama' }

type RunPageProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function RunPage({ params, searchParams }: RunPageProps) {
  const { id } = await params
  const { actor, office, matter, run, objection, found } = await readRun(id, async (db, run) => ({
    counts: await countStates(db, run.id),
    reasons: await listReasons(db, run.id),
    held: await listHeld(db, run.id),
    changed: await countChanged(db, run.id),
  }))
  const { counts, reasons, held, changed } = found
  const { disimpan } = await searchParams
  const base = `/admin/impor/${run.id}`
  return (
    <Workroom office={office} actor={actor} matter={matter} here="impor">
      <div className="-mt-5 pb-2">
        <Breadcrumbs crumbs={[{ name: 'Impor situs lama', href: '/admin/impor' }]} />
      </div>
      <PageHead
        title={run.site || run.name}
        note={`${formats[run.format]}, dimulai oleh ${run.startedByName}`}
      >
        <RunBadge {...run} />
      </PageHead>
      {run.failure && (
        <Notice look="bad" role="alert" className="mb-6">
          {run.failure}
        </Notice>
      )}
      {disimpan && (
        <Notice look="ok" role="status" className="mb-6">
          Pilihan disimpan. Berlaku saat isinya dipindahkan.
        </Notice>
      )}
      <Progress run={run} />
      {run.checkedAt && (
        <>
          <Numbers counts={counts} base={base} />
          {(run.state === 'done' || run.state === 'cancelled') && (
            <Missing media={counts.media} base={base} />
          )}
          {changed > 0 && (
            <p className="pt-4">
              <a href={`${base}/butir?berubah=1`} className="link inline-block py-1">
                {formatNumber(changed)} tulisan berubah di situs lama sejak dipindahkan
              </a>
            </p>
          )}
        </>
      )}
      {writable(office) && (
        <Deeds
          run={run}
          planned={counts.texts.planned + counts.media.planned}
          created={counts.texts.created}
          signs={may(actor, 'import.publish')}
          objection={objection}
        />
      )}
      {run.state === 'ready' && writable(office) && <MappingOf run={run} open={Boolean(disimpan)} />}
      {run.checkedAt && <Report run={run} reasons={reasons} held={held} zone={office.zone} />}
      {run.checkedAt && (
        <p className="pt-2">
          <a href={`${base}/butir`} className="link inline-block py-1">
            Lihat semua butir satu per satu
          </a>
        </p>
      )}
      {run.state === 'done' && (
        <p className="pt-1">
          <a href="/admin/impor/kesetaraan" className="link inline-block py-1">
            Laporan kesetaraan dengan situs lama
          </a>
        </p>
      )}
    </Workroom>
  )
}

const Missing = ({ media: { planned, refused }, base }: { media: StateCounts['media']; base: string }) =>
  planned + refused > 0 && (
    <p className="max-w-measure pt-4">
      <a
        href={`${base}/butir?jenis=medium&hasil=${refused > 0 ? 'refused' : 'planned'}`}
        className="link inline-block py-1"
      >
        {formatNumber(planned + refused)} foto dan berkas tidak ikut
      </a>
      <span className="block text-ink-2">
        Tulisan yang memakainya tampil tanpa itu. Unggah lewat editor bila masih diperlukan.
      </span>
    </p>
  )

const MappingOf = ({ run, open }: { run: FoundRun; open: boolean }) => (
  <Mapping
    id={run.id}
    action={chooseImport}
    open={open}
    media={run.choices.media === 'beside' ? 'beside' : 'fetch'}
    ways={mediaWays}
    targets={targets}
    rows={(run.report.categories ?? []).map(({ name, count }) => ({
      name,
      field: targetField(name),
      count: formatNumber(count),
      chosen: run.choices.mapping?.[name] ?? suggestedFor(name) ?? 'article/berita',
    }))}
  />
)
