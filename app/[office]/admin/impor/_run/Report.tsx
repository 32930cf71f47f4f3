import { formatDate } from '../../../../../lib/dates.ts'
import { timeWords } from '../../../../../lib/imports/run/progress.ts'
import type { FoundRun, ReasonCount } from '../../../../../lib/imports/run/queries.ts'
import type { ItemState } from '../../../../../lib/imports/schema.ts'
import { formatSize } from '../../../../../lib/media/size.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { Cell, NameCell, Row, Table } from '../../../../_ui/Table.tsx'

type ReportProps = {
  run: FoundRun
  reasons: ReasonCount[]
  held: { held: string; items: number }[]
  zone: Zone
}

/** What was found, in words: what it is, what waits and why, what was left out, what was put in order. */
export function Report({ run, reasons, held, zone }: ReportProps) {
  const { about, dates, remarks = [], estimate, media } = run.report
  const facts = [
    ['Situs lama', [run.site, about?.title].filter(Boolean).join(' · ')],
    ['Dibuat dengan', about?.system ?? ''],
    ['Tulisan dari', spanOf(dates, zone)],
    ['Foto dan berkas', media && run.state === 'ready' ? mediaOf(media) : ''],
    ['Perkiraan waktu', estimate && run.state === 'ready' ? timeWords(estimate.seconds) : ''],
    ['Ruang media', estimate && run.state === 'ready' && estimate.bytes > 0 ? roomOf(estimate) : ''],
    ['Disetujui terbit oleh', run.signedByName],
  ].filter(([, value]) => value)
  return (
    <>
      <dl className="grid gap-x-6 gap-y-2 py-6 md:grid-cols-[12rem_minmax(0,1fr)]">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-14 text-ink-2 md:pt-0.5">{name}</dt>
            <dd className="break-words max-md:-mt-2">{value}</dd>
          </div>
        ))}
      </dl>
      <Held held={held} base={`/admin/impor/${run.id}`} />
      <Reasons reasons={reasons} />
      {remarks.length > 0 && (
        <section aria-labelledby="dirapikan" className="py-6">
          <h2 id="dirapikan" className="pb-2 text-22">
            Yang dirapikan di dalam tulisan
          </h2>
          <ul className="grid gap-1">
            {remarks.slice(0, 12).map(({ name, count }) => (
              <li key={name} className="flex flex-wrap gap-x-3">
                <span className="w-20 shrink-0 text-right text-ink-2 tabular-nums">
                  {formatNumber(count)} kali
                </span>
                <span className="min-w-0 flex-1 break-words">{name}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function spanOf(dates: FoundRun['report']['dates'], zone: Zone) {
  if (!dates?.first || !dates.last) return ''
  const without = dates.without > 0 ? `; ${formatNumber(dates.without)} tanpa tanggal` : ''
  return `${formatDate(new Date(dates.first), zone)} sampai ${formatDate(new Date(dates.last), zone)}${without}`
}

function mediaOf({ beside, fetchable, missing }: NonNullable<FoundRun['report']['media']>) {
  const told = [
    beside > 0 && `${formatNumber(beside)} ada di ZIP atau folder`,
    fetchable > 0 && `${formatNumber(fetchable)} diambil dari situs lama`,
    missing > 0 && `${formatNumber(missing)} tidak ditemukan`,
  ]
  return told.filter(Boolean).join(', ')
}

const roomOf = ({ bytes, room }: { bytes: number; room: number }) =>
  bytes > room
    ? `Perlu sekitar ${formatSize(bytes)}, sisa ${formatSize(room)}. Minta pusat menambah ruang dahulu.`
    : `Perlu sekitar ${formatSize(bytes)} dari sisa ${formatSize(room)}`

const Held = ({ held, base }: { held: ReportProps['held']; base: string }) =>
  held.length > 0 && (
    <section aria-labelledby="ditahan" className="py-6">
      <h2 id="ditahan" className="pb-1 text-22">
        Masuk sebagai draf saja
      </h2>
      <p className="max-w-measure pb-3 text-ink-2">
        Ini tidak ikut terbit, juga bila impornya disetujui terbit. Setelah dipindahkan, periksa satu per
        satu.
      </p>
      <ul className="grid gap-1">
        {held.map(({ held: why, items }) => (
          <li key={why} className="flex flex-wrap gap-x-3">
            <span className="w-20 shrink-0 text-right text-ink-2 tabular-nums">{formatNumber(items)}</span>
            <span className="min-w-0 flex-1">{why}</span>
          </li>
        ))}
      </ul>
      <p className="pt-3">
        <a href={`${base}/butir?ditahan=1`} className="link inline-block py-1">
          Lihat tulisannya
        </a>
      </p>
    </section>
  )

const outcomes: Partial<Record<ItemState, string>> = {
  skipped: 'Dilewati',
  dropped: 'Tidak dibawa',
  refused: 'Tidak bisa dipindahkan',
  quarantined: 'Dikarantina',
  created: 'Catatan',
}

const columns = [
  { title: 'Alasan dan contohnya' },
  { title: 'Hasil', className: 'w-48' },
  { title: 'Banyaknya', end: true, className: 'w-28' },
]

const Reasons = ({ reasons }: { reasons: ReasonCount[] }) =>
  reasons.length > 0 && (
    <section aria-labelledby="alasan" className="py-6">
      <h2 id="alasan" className="pb-2 text-22">
        Yang tidak dipindahkan, dan mengapa
      </h2>
      <Table label="Alasan" columns={columns}>
        {reasons.map(({ state, reason, items, examples }) => (
          <Row key={`${state} ${reason}`}>
            <NameCell>
              <span className="block break-words">{reason}</span>
              <span className="block text-14 font-normal break-words text-ink-2">
                Misalnya: {examples.map(title => `“${title.slice(0, 80)}”`).join(', ')}
              </span>
            </NameCell>
            <Cell title="Hasil">{outcomes[state] ?? state}</Cell>
            <Cell title="Banyaknya" end>
              {formatNumber(items)}
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  )
