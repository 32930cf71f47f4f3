import { CalendarPlus, Download, Table2 } from 'lucide-react'
import { helpFirst, moveClumps } from '../../../../../lib/moves/list.ts'
import type { Move } from '../../../../../lib/moves/way.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { type Actor, may } from '../../../../../lib/permissions.ts'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { PageHead } from '../../_frame/PageHead.tsx'
import { movesAddress, movesFile } from '../filter.ts'
import { MoveClumps } from './MoveClumps.tsx'
import { MoveHelp } from './MoveHelp.tsx'
import { MoveSums } from './MoveSums.tsx'
import { movesHeadline } from './words.ts'

/** The campaign: how many came, who needs help, and every office of every province. */
export const Board = ({ actor, office, moves }: { actor: Actor; office: Office; moves: Move[] }) => (
  <>
    <PageHead title={movesHeadline(office, moves)} note="Perpindahan situs lama">
      <div className="flex flex-wrap gap-3">
        {may(actor, 'move.manage') && (
          <LinkButton href="/admin/perpindahan/tabel">
            <Icon of={CalendarPlus} />
            Jadwalkan dari tabel
          </LinkButton>
        )}
        <LinkButton href={movesAddress({})}>
          <Icon of={Table2} />
          Lihat sebagai tabel
        </LinkButton>
        <LinkButton href={movesFile({})}>
          <Icon of={Download} />
          Unduh CSV
        </LinkButton>
      </div>
    </PageHead>
    <MoveSums moves={moves} />
    <MoveHelp moves={helpFirst(moves)} />
    <MoveClumps clumps={moveClumps(moves)} />
  </>
)
