import { acrossOffices } from '../../db/doors.ts'
import { clumpsOf } from '../../lib/board/clumps.ts'
import { helpFirst, judged, narrowed, pageOf } from '../../lib/board/list.ts'
import { readBoard } from '../../lib/board/queries.ts'
import { listWeeks } from '../../lib/board/weeks.ts'
import { directory } from '../../lib/offices/directory.ts'
import { refresh } from '../../lib/offices/watch.ts'
import type { Actor } from '../../lib/permissions.ts'
import { number, type Row } from './table.ts'

const times = 30

/** How long all that the centre's board and list ask takes over the offices of an institution, as its own role. */
export async function measureBoard(): Promise<Row[]> {
  await refresh()
  const { id, institutionId, level, zone } = directory().officeNamed('kpu/pusat')!
  const actor: Actor = {
    personId: 1,
    name: 'Pengukur',
    officeId: id,
    institutionId,
    level,
    roles: ['systemAdmin'],
  }
  const board = () =>
    acrossOffices(actor, async db => {
      const now = new Date()
      const offices = judged(await readBoard(db, now), now, zone)
      const first = helpFirst(offices).slice(0, 8)
      await listWeeks(
        db,
        first.map(office => office.id),
        now,
      )
      return clumpsOf(offices)
    })
  const list = async () => {
    const now = new Date()
    const rows = await acrossOffices(actor, db => readBoard(db, now))
    return pageOf(narrowed(judged(rows, now, zone), { sort: 'terbit', down: true, page: 9 }), 9)
  }
  const total = directory().offices().length
  return [
    await row(`board over the offices of an institution (${number(total)} in all)`, board),
    await row('list of offices, sorted, page 9', list),
  ]
}

async function row(name: string, measure: () => Promise<unknown>): Promise<Row> {
  const taken: number[] = []
  for (let i = 0; i < times; i++) {
    const began = performance.now()
    await measure()
    taken.push(performance.now() - began)
  }
  taken.sort((one, other) => one - other)
  const median = taken[times / 2]!
  return { name, value: `${number(median, 1)} ms`, aim: '≤ 300 ms', raw: median }
}
