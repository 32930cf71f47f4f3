import { ArrowLeft } from 'lucide-react'
import { notFound } from 'next/navigation'
import { subjectOf } from '../../../../lib/entries/queries.ts'
import { type Kind, kinds } from '../../../../lib/entries/schema.ts'
import { decide } from '../../../../lib/publishing.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { Icon } from '../../../_ui/Icon.tsx'
import { Pagination } from '../../../_ui/Pagination.tsx'
import { writable } from '../_frame/FrozenNotice.tsx'
import { PageHead } from '../_frame/PageHead.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { CompareForm } from './CompareForm.tsx'
import { Difference } from './Difference.tsx'
import { Restore } from './Restore.tsx'
import { readVersions } from './readVersions.ts'
import { VersionList } from './VersionList.tsx'

type VersionsPageProps = {
  kind: Kind
  id: string
  query: Record<string, string | string[] | undefined>
}

/** Every saved state of an entry: who, when, what changed; any two compared, an old one brought back. */
export async function VersionsPage({ kind, id, query }: VersionsPageProps) {
  const actor = await requireActor()
  const office = await currentOffice()
  const read = await readVersions(actor, kind, id, query)
  if (!read) notFound()
  const { found, heads, latest, rows, page, pages, compared, matter } = read
  const base = `/admin/${kinds[kind].place}/${id}`
  const saving = decide(actor, 'save', subjectOf(found))
  const restorable = compared && compared.from.number !== latest && 'to' in saving && writable(office)
  return (
    <Workroom office={office} actor={actor} matter={matter} here={kind}>
      <a
        href={base}
        className="-mt-2 inline-flex items-center gap-2 py-2.5 text-14 text-ink-2 hover:text-ink"
      >
        <Icon of={ArrowLeft} />
        Kembali ke naskah
      </a>
      <PageHead title="Riwayat versi" note={found.version.title} />
      {heads.length > 1 && (
        <CompareForm
          heads={heads}
          from={compared?.from.number ?? Math.max(1, latest - 1)}
          to={compared?.to.number ?? latest}
          zone={office.zone}
        />
      )}
      {compared && (
        <div className="max-w-measure pb-6">
          <Difference
            changes={compared.changes}
            title={`Dari versi ${compared.from.number} ke versi ${compared.to.number}`}
          />
          {restorable && <Restore id={id} lock={found.entry.lock} number={compared.from.number} />}
        </div>
      )}
      <VersionList
        rows={rows}
        zone={office.zone}
        latest={latest}
        liveId={found.entry.liveVersionId}
        base={`${base}/riwayat`}
      />
      <Pagination page={page} pages={pages} href={number => `${base}/riwayat?halaman=${number}`} />
    </Workroom>
  )
}
