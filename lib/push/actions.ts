'use server'

import { and, eq } from 'drizzle-orm'
import { pushSubscriptions } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { subscribeInput, unsubscribeInput } from './input.ts'

/** Lets this device of the person be told of what waits for them in this office. */
export const subscribeDevice = officeAction({
  permission: 'admin.enter',
  input: subscribeInput,
  run: async ({ db, actor, input: { endpoint, ...keys } }) => {
    const row = { endpoint, officeId: actor.officeId, personId: actor.personId, keys }
    await db
      .insert(pushSubscriptions)
      .values(row)
      .onConflictDoUpdate({ target: pushSubscriptions.endpoint, set: { keys } })
    return { subscribed: true }
  },
})

/** Ends that. */
export const unsubscribeDevice = officeAction({
  permission: 'admin.enter',
  input: unsubscribeInput,
  run: async ({ db, actor, input }) => {
    await db
      .delete(pushSubscriptions)
      .where(
        and(eq(pushSubscriptions.endpoint, input.endpoint), eq(pushSubscriptions.personId, actor.personId)),
      )
    return { subscribed: false }
  },
})
