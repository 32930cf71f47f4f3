import { moveReasonNames } from '../../../../../lib/moves/reasons.ts'
import type { Move, MovePhase } from '../../../../../lib/moves/way.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import { Sum } from '../../papan/_parts/Sums.tsx'
import { movesAddress } from '../filter.ts'
import { pressing } from './MoveBadge.tsx'
import { moveCauseNames, phaseNames } from './words.ts'

const edges: Record<MovePhase, string> = {
  finished: 'border-ok',
  underWay: 'border-field',
  waiting: 'border-line',
}

/** How many moves there are of each phase and of each reason for help; each number leads to exactly those. */
export function MoveSums({ moves }: { moves: Move[] }) {
  const causes = moveReasonNames
    .map(name => ({
      name,
      days: moves.flatMap(({ reasons }) =>
        reasons.filter(reason => reason.name === name).map(({ days }) => days),
      ),
    }))
    .filter(({ days }) => days.length > 0)
  return (
    <ul className="grid grid-cols-2 gap-x-6 gap-y-6 pb-12 md:grid-cols-3 xl:grid-flow-col xl:auto-cols-fr xl:grid-cols-none">
      {(['finished', 'underWay', 'waiting'] as const).map(phase => {
        const those = moves.filter(move => move.phase === phase)
        return (
          <Sum
            key={phase}
            edge={edges[phase]}
            number={those.length}
            label={phaseNames[phase].toLowerCase()}
            note={noteOf(phase, those)}
            href={movesAddress({ phase })}
          />
        )
      })}
      {causes.map(({ name, days }) => (
        <Sum
          key={name}
          edge={pressing.has(name) ? 'border-bad' : 'border-warn'}
          number={days.length}
          label={moveCauseNames[name].toLowerCase()}
          note={Math.max(...days) > 0 ? `terlama ${formatNumber(Math.max(...days))} hari` : 'sejak hari ini'}
          href={movesAddress({ cause: name })}
        />
      ))}
    </ul>
  )
}

function noteOf(phase: MovePhase, those: Move[]) {
  if (phase === 'waiting') {
    const planned = those.filter(({ startsOn }) => startsOn).length
    return `${formatNumber(planned)} sudah dijadwalkan`
  }
  if (phase === 'finished') return those.length ? 'alamat lamanya sudah berakhir' : 'belum ada'
  const steps = those.reduce((sum, { done }) => sum + done, 0)
  return those.length ? `rata-rata ${formatNumber(Math.round(steps / those.length))} langkah` : 'belum ada'
}
