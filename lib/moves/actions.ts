'use server'

import type { Db } from '../../db/doors.ts'
import { officeAction } from '../action.ts'
import { formats } from '../imports/schema.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { datesInput, planInput } from './input.ts'
import { listCoaches, listResponsible, type MovePerson } from './people.ts'
import { auditMove, changePlan } from './plan.ts'
import { findMove } from './queries.ts'
import { type MoveRow, moveStarts, moveWays } from './schema.ts'

const load = (db: Db, { slug }: { slug: string }, actor: Actor) => findMove(db, actor, slug)
const pageOf = (_: unknown, { slug }: { slug: string }) => `/admin/perpindahan/${slug}?tersimpan=rencana`

/** Notes how an office's old site stands, by what way it comes here, and who sees to it at both ends. */
export const planMove = officeAction({
  permission: 'move.coach',
  input: planInput,
  door: 'acrossOffices',
  subject: load,
  run: async ({ db, actor, input, subject, audit }) => {
    const { start, system, way, format, lock } = input
    const responsible = among(await listResponsible(db, subject.id), input.responsible, 'responsible')
    const coach = among(await listCoaches(db, subject.id), input.coach, 'coach')
    const changes = {
      start,
      system,
      way,
      format: way === 'export' || way === 'crawl' ? format : null,
      responsibleId: responsible?.id ?? null,
      responsibleName: responsible?.name ?? '',
      coachId: coach?.id ?? null,
      coachName: coach?.name ?? '',
    }
    await changePlan(db, subject, changes, lock)
    await auditMove(audit, actor, subject, { action: 'move.plan', detail: toldOf(changes) })
  },
  next: pageOf,
})

/** Sets from when to when an office's move is planned: the campaign's calendar is the centre's. */
export const scheduleMove = officeAction({
  permission: 'move.manage',
  input: datesInput,
  door: 'acrossOffices',
  subject: load,
  run: async ({ db, actor, input, subject, audit }) => {
    const [startsOn, endsOn] = [input.startsOn || null, input.endsOn || null]
    await changePlan(db, subject, { startsOn, endsOn }, input.lock)
    await auditMove(audit, actor, subject, { action: 'move.schedule', detail: { startsOn, endsOn } })
  },
  next: pageOf,
})

type Told = Pick<MoveRow, 'start' | 'system' | 'way' | 'format'> & {
  responsibleName: string
  coachName: string
}
const toldOf = ({ start, system, way, format, responsibleName, coachName }: Told) => ({
  start: start && moveStarts[start],
  system,
  way: way && moveWays[way],
  format: format && formats[format],
  responsibleName,
  coachName,
})

// Who may see to it is chosen from a list; what is not in it was made up, or has left meanwhile.
function among(people: MovePerson[], id: number | null, field: string) {
  const found = people.find(person => person.id === id)
  if (id && !found)
    throw new Refusal('Rencana ini belum disimpan.', {
      errors: { [field]: 'Orang ini tidak lagi bekerja di sana. Pilih orang lain.' },
    })
  return found
}
