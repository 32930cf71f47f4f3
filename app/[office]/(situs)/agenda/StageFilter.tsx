import { buttonLook } from '../../../_ui/Button.tsx'
import { monthKey } from '../_agenda/MonthGrid.tsx'
import { Choice } from '../_lists/ListFilters.tsx'
import { Chip } from '../_lists/Summary.tsx'
import { type Asked, agendaAddress } from './query.ts'

type StageFilterProps = { asked: Asked; stages: [address: string, name: string][] }

/** The agenda of one stage only, in whichever view one is; nothing where the agenda belongs to no stage. */
export function StageFilter({ asked, stages }: StageFilterProps) {
  const { stage, month, past } = asked
  if (stages.length === 0 && !stage) return null
  return (
    <div className="mt-5 flex flex-wrap items-end gap-x-6 gap-y-4 print:hidden">
      <form action="/agenda" className="flex w-full flex-wrap items-end gap-3 md:w-auto">
        {month && <input type="hidden" name="bulan" value={monthKey(month)} />}
        {past && <input type="hidden" name="urut" value="lalu" />}
        <Choice name="tahapan" title="Tahapan" all="Semua tahapan" value={stage} options={stages} />
        <button type="submit" className={`${buttonLook()} h-12`}>
          Tampilkan
        </button>
      </form>
      {stage && (
        <ul>
          <Chip name={new Map(stages).get(stage) ?? 'Tahapan ini'} href={agendaAddress({ month, past })} />
        </ul>
      )}
    </div>
  )
}
