import type { Clump } from '../../../../../lib/board/clumps.ts'
import type { BoardOffice } from '../../../../../lib/board/list.ts'
import type { Pace } from '../../../../../lib/board/schema.ts'
import { stalkSentence } from './sentences.ts'

type StandProps = { clump: Clump; most: number; wide: boolean; now: Date }

const step = 8
const tall = 40
const base = 44
// As many stalks as the largest province has, so that a stalk is as thick in each.
const places = 40

const looks: Record<Pace, string> = {
  well: 'fill-well',
  late: 'fill-late',
  silent: 'fill-none stroke-bad',
  resting: 'fill-line',
}

/** A province's stalks on their ground line. */
export function Stand({ clump, most, wide, now }: StandProps) {
  const width = Math.max(places, clump.offices.length) * step
  return (
    <svg
      viewBox={`0 0 ${width} ${base + 1}`}
      className={`w-full overflow-visible ${wide ? 'max-w-picture' : ''}`}
    >
      <title>{clump.name}</title>
      {clump.offices.map((office, index) => (
        <Stalk key={office.id} office={office} x={index * step} most={most} now={now} />
      ))}
      <path d={`M0 ${base + 0.5}H${width}`} className="stroke-field" strokeWidth="0.75" />
    </svg>
  )
}

type StalkProps = { office: BoardOffice; x: number; most: number; now: Date }

function Stalk({ office, x, most, now }: StalkProps) {
  const silent = office.pace === 'silent'
  const height = silent ? 5 : Math.max(3, Math.min(1, office.lately / most) * tall)
  const sentence = stalkSentence(office, now)
  return (
    <a href={`/admin/kantor/${office.slug}`} aria-label={sentence} className="hover:opacity-70">
      <title>{sentence}</title>
      <rect x={x} y={0} width={step} height={base} className="fill-transparent" />
      <rect
        x={x + 1.25 + (silent ? 0.5 : 0)}
        y={base - height}
        width={silent ? 4.5 : 5.5}
        height={height}
        rx="1.75"
        strokeWidth={silent ? 1 : 0}
        className={looks[office.pace]}
      />
    </a>
  )
}
