import { CircleCheck, CircleX, Clock, Download, LoaderCircle, Trash2 } from 'lucide-react'
import type { FormState } from '../../../../../lib/action.ts'
import { formatDateTime } from '../../../../../lib/dates.ts'
import type { FoundExport } from '../../../../../lib/exports/queries.ts'
import { standing, steps } from '../../../../../lib/exports/states.ts'
import { formatSize } from '../../../../../lib/media/size.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { Badge, type BadgeLook } from '../../../../_ui/Badge.tsx'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { Watching } from './Watching.tsx'

type ArchivesProps = {
  rows: FoundExport[]
  zone: Zone
  remove: (previous: FormState, form: FormData) => Promise<FormState>
}

/** The archives that were asked for, the newest first. */
export function Archives({ rows, zone, remove }: ArchivesProps) {
  const open = rows.some(({ state }) => state === 'waiting' || state === 'working')
  return (
    <section aria-labelledby="arsip" className="max-w-measure">
      <h2 id="arsip" className="border-b border-line pb-3 text-22">
        Arsip
      </h2>
      {open && <Watching />}
      {rows.length === 0 && <p className="py-6 text-ink-2">Belum ada arsip yang diminta.</p>}
      <ul>
        {rows.map(row => (
          <li key={row.id} className="grid gap-3 border-b border-line py-5">
            <Archive row={row} zone={zone} remove={remove} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const looks: Record<FoundExport['state'], { look: BadgeLook; icon: typeof Clock; words: string }> = {
  waiting: { look: 'info', icon: Clock, words: 'Menunggu giliran' },
  working: { look: 'info', icon: LoaderCircle, words: 'Sedang dibuat' },
  ready: { look: 'ok', icon: CircleCheck, words: 'Siap diunduh' },
  failed: { look: 'bad', icon: CircleX, words: 'Gagal' },
  expired: { look: 'neutral', icon: Trash2, words: 'Sudah dihapus' },
}

function Archive({ row, zone, remove }: { row: FoundExport; zone: Zone; remove: ArchivesProps['remove'] }) {
  const state = standing(row)
  const { look, icon, words } = looks[state]
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <p>
          <b className="font-semibold">{formatDateTime(row.askedAt, zone)}</b>
          <span className="block text-14 text-ink-2">
            Diminta {row.askedByName}
            {!row.withSite && ', tanpa salinan situs'}
          </span>
        </p>
        <Badge look={look} icon={icon}>
          {words}
        </Badge>
      </div>
      {row.progress && state === 'working' && (
        <p role="status" className="text-16 text-ink-2">
          {steps[row.progress.step]}
          {row.progress.done > 0 && `: ${formatNumber(row.progress.done)}`} …
        </p>
      )}
      {row.failure && <p className="text-16 text-bad">{row.failure}</p>}
      {state === 'ready' && <Ready row={row} zone={zone} remove={remove} />}
    </>
  )
}

function Ready({ row, zone, remove }: { row: FoundExport; zone: Zone; remove: ArchivesProps['remove'] }) {
  const { entries = 0, versions = 0, media = 0, pages = 0 } = row.counts ?? {}
  const parts = [
    `${formatNumber(entries)} naskah`,
    `${formatNumber(versions)} versi`,
    `${formatNumber(media)} foto dan berkas`,
    ...(pages ? [`${formatNumber(pages)} halaman situs`] : []),
  ]
  return (
    <>
      <p className="text-16 text-ink-2">{parts.join(', ')}</p>
      <p className="text-14 break-all text-ink-2">Sidik isi {row.digest}</p>
      <div className="flex flex-wrap items-start gap-3">
        <LinkButton href={`/admin/ekspor/${row.id}/unduh`}>
          <Icon of={Download} />
          Unduh {formatSize(row.size ?? 0)}
        </LinkButton>
        <DeedForm action={remove} subject={{ id: row.id }} look="danger">
          <Icon of={Trash2} />
          Hapus arsip
        </DeedForm>
      </div>
      {row.expiresAt && (
        <p className="text-14 text-ink-2">Dihapus sendiri {formatDateTime(row.expiresAt, zone)}.</p>
      )}
    </>
  )
}
