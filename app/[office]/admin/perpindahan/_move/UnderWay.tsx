import { moveSteps } from '../../../../../lib/moves/schema.ts'
import type { Move } from '../../../../../lib/moves/way.ts'
import { longDay } from '../../../../../lib/stages/span.ts'
import { LinkButton } from '../../../../_ui/Button.tsx'

/** How far the office's own move is, as its people meet it first thing; nothing before it begins and after its end. */
export function UnderWay({ move }: { move?: Move }) {
  if (!move || move.phase === 'finished' || (move.phase === 'waiting' && !move.endsOn)) return null
  return (
    <section aria-labelledby="pindah" className="pt-10">
      <h2 id="pindah" className="pb-3 text-22">
        Perpindahan situs lama
      </h2>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-y border-line py-4">
        <div className="min-w-0 flex-1 basis-64">
          <p className="font-semibold">{move.next && `Berikutnya: ${moveSteps[move.next].toLowerCase()}`}</p>
          <p className="text-14 text-ink-2">
            {move.done} dari {move.steps.length} langkah selesai
            {move.endsOn && `, rencana selesai ${longDay(move.endsOn, 0)}`}
          </p>
        </div>
        <LinkButton href="/admin/perpindahan">Buka perpindahan</LinkButton>
      </div>
    </section>
  )
}
