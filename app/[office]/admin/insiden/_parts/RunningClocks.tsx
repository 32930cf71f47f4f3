import { leftOf, leftWords } from '../../../../../lib/incidents/clock.ts'
import { labelOf } from '../../../../../lib/incidents/concerned.ts'
import type { Incident } from '../../../../../lib/incidents/queries.ts'
import { directory } from '../../../../../lib/offices/directory.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { Notice } from '../../../../_ui/Notice.tsx'
import { clockSentence } from './Clock.tsx'

/** The incidents whose 72 hours run, where those who must act come by first; nothing while none does. */
export const RunningClocks = ({ rows, zone, now }: { rows: Incident[]; zone: Zone; now: Date }) =>
  rows.length === 0 ? null : (
    <Notice look="bad" className="mb-8">
      <ul className="grid gap-3">
        {rows.map(row => (
          <li key={row.id}>
            <b className="font-semibold">{leftWords(leftOf(row, now))}</b> {clockSentence(row, zone)}:{' '}
            {row.title} ({labelOf(officesOf(row))}).{' '}
            <a href={`/admin/insiden/${row.id}`} className="link">
              Buka catatan
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )

/** The offices of a record that are still in the directory. */
export const officesOf = ({ offices }: Pick<Incident, 'offices'>) =>
  offices.flatMap(id => directory().officeById(id) ?? [])
