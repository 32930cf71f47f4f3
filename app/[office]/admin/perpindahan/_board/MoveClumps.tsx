import type { MoveClump } from '../../../../../lib/moves/list.ts'
import { needsHelp } from '../../../../../lib/moves/list.ts'
import type { Move } from '../../../../../lib/moves/way.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'
import { bareName } from '../../_frame/names.ts'
import { movesAddress } from '../filter.ts'
import { moveSentence } from './words.ts'

const step = 8
const tall = 40
const base = 44
// As many stalks as the largest province has, so that a stalk is as thick in each.
const places = 40

/** All moves at once: a clump a province, a stalk an office, its height the share of its way that is done. */
export function MoveClumps({ clumps }: { clumps: MoveClump[] }) {
  const columns = clumps.length > 1 ? 'md:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4' : ''
  return (
    <section aria-labelledby="rumpun">
      <SectionHead
        id="rumpun"
        title={clumps.length > 1 ? 'Rumpun per provinsi' : 'Serumpun'}
        text="Satu batang satu kantor. Tinggi batang: langkah yang sudah selesai."
      />
      <Legend />
      <ul className={`grid gap-x-8 gap-y-6 ${columns}`}>
        {clumps.map(clump => (
          <li key={clump.slug}>
            <Stand clump={clump} wide={clumps.length === 1} />
            <Name clump={clump} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Name = ({ clump: { name, slug, moves } }: { clump: MoveClump }) => {
  const filter = slug ? { province: slug } : { level: 'pusat' as const }
  const finished = moves.filter(({ phase }) => phase === 'finished').length
  const helped = moves.filter(needsHelp).length
  const link = '-my-1.5 py-1.5 underline-offset-4 hover:text-accent hover:underline'
  return (
    <p className="pt-1 text-16">
      <a href={movesAddress(filter)} className={`${link} font-semibold`}>
        {bareName(name)}
      </a>
      <span className="flex flex-wrap gap-x-4 text-14 tabular-nums">
        <a href={movesAddress({ ...filter, phase: 'finished' })} className={`${link} text-ink-2`}>
          {formatNumber(finished)} dari {formatNumber(moves.length)} selesai
        </a>
        {helped > 0 && (
          <a href={movesAddress({ ...filter, cause: 'apapun' })} className={`${link} font-semibold text-bad`}>
            {formatNumber(helped)} perlu dibantu
          </a>
        )}
      </span>
    </p>
  )
}

const Stand = ({ clump, wide }: { clump: MoveClump; wide: boolean }) => (
  <svg
    viewBox={`0 0 ${Math.max(places, clump.moves.length) * step} ${base + 1}`}
    className={`w-full overflow-visible ${wide ? 'max-w-picture' : ''}`}
  >
    <title>{clump.name}</title>
    {clump.moves.map((move, index) => (
      <Stalk key={move.id} move={move} x={index * step} />
    ))}
    <path
      d={`M0 ${base + 0.5}H${Math.max(places, clump.moves.length) * step}`}
      className="stroke-field"
      strokeWidth="0.75"
    />
  </svg>
)

function Stalk({ move, x }: { move: Move; x: number }) {
  const hollow = move.phase === 'waiting' && !needsHelp(move)
  const height = Math.max(5, (move.done / move.steps.length) * tall)
  const sentence = moveSentence(move)
  return (
    <a href={`/admin/perpindahan/${move.slug}`} aria-label={sentence} className="hover:opacity-70">
      <title>{sentence}</title>
      <rect x={x} y={0} width={step} height={base} className="fill-transparent" />
      <rect
        x={x + 1.25 + (hollow ? 0.5 : 0)}
        y={base - height}
        width={hollow ? 4.5 : 5.5}
        height={height}
        rx="1.75"
        strokeWidth={hollow ? 1 : 0}
        className={lookOf(move)}
      />
    </a>
  )
}

function lookOf(move: Move) {
  if (move.phase === 'finished' && !needsHelp(move)) return 'fill-well'
  if (needsHelp(move)) return 'fill-late'
  return move.phase === 'underWay' ? 'fill-chart' : 'fill-none stroke-field'
}

const Legend = () => (
  <ul className="flex flex-wrap gap-x-6 gap-y-2 pb-6 text-14">
    {[
      ['fill-well', 'Selesai'],
      ['fill-chart', 'Berjalan'],
      ['fill-late', 'Perlu dibantu'],
      ['fill-none stroke-field', 'Belum mulai'],
    ].map(([look, word]) => (
      <li key={word} className="flex items-center gap-2">
        <svg viewBox="0 0 8 16" aria-hidden="true" className={`h-4 w-2 ${look}`}>
          <rect x="1" y="1" width="6" height="14" rx="2" strokeWidth="1.5" />
        </svg>
        {word}
      </li>
    ))}
  </ul>
)
