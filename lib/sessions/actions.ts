'use server'

import { officeAction } from '../action.ts'
import { agentWords } from '../login/agent-words.ts'
import { endSessions } from '../login/renew.ts'
import { nothing, sessionRef } from './input.ts'
import { end, findOwnSession } from './queries.ts'

/** Ends one of one's own sessions, wherever it is open. */
export const endSession = officeAction({
  permission: 'account.secure',
  door: 'authenticating',
  input: sessionRef,
  subject: (db, { id }, actor) => findOwnSession(db, actor.personId, id),
  run: async ({ db, subject, audit }) => {
    await end(db, subject.id)
    await audit({ action: 'account.endSession', detail: { device: agentWords(subject.agent) } })
  },
  next: () => '/admin/akun',
})

/** Ends all of one's sessions but this one. */
export const endOtherSessions = officeAction({
  permission: 'account.secure',
  fresh: true,
  door: 'authenticating',
  input: nothing,
  run: async ({ db, actor, audit }) => {
    await endSessions(db, actor.personId, actor.session?.hash)
    await audit({ action: 'account.endSessions' })
  },
  next: () => '/admin/akun',
})
