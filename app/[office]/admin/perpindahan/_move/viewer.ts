import type { MovePerson } from '../../../../../lib/moves/people.ts'
import { type Actor, may } from '../../../../../lib/permissions.ts'

/** Who looks at a move, and from where: what they may do with it, and whom they may choose. */
export type Viewer = {
  /** The office itself, at its own site. */
  own: boolean
  coaches: boolean
  manages: boolean
  reports: boolean
  imports: boolean
  enters: boolean
  names: boolean
  /** Today by the office's calendar. */
  today: string
  /** What `langkah` in the address opens without JavaScript. */
  step?: string
  responsible: MovePerson[]
  coachable: MovePerson[]
}

/** What somebody may do with a move; `own` when it is their own office's, seen from there. */
export const viewerOf = (
  actor: Actor,
  rest: Pick<Viewer, 'own' | 'today' | 'step' | 'responsible' | 'coachable'>,
): Viewer => ({
  ...rest,
  coaches: !rest.own && may(actor, 'move.coach'),
  manages: !rest.own && may(actor, 'move.manage'),
  reports: rest.own && may(actor, 'move.report'),
  imports: rest.own && may(actor, 'import.manage'),
  enters: !rest.own && may(actor, 'office.enter'),
  names: !rest.own && may(actor, 'host.manage'),
})
