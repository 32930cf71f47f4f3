'use server'

import { officeAction } from '../action.ts'
import { deedOf, led, load } from './acting.ts'
import { cancelSchedule, leaveAt, schedule } from './deeds.ts'
import { entryRef, scheduleInput, unpublishInput } from './input.ts'
import { momentIn, mustCome, planOf } from './moments.ts'

/** Approves an entry to be published at a time of the office's clock. */
export const scheduleEntry = officeAction({
  permission: 'entry.publish',
  input: scheduleInput,
  subject: load,
  run: async ({ input, subject, ...by }) => {
    const { at, leaving } = await planOf(by.db, subject.entry.officeId, input)
    await schedule(deedOf(by, subject, input), at, leaving, input.correction)
  },
  next: led,
})

/** Takes a schedule back; the entry waits for approval again. */
export const cancelScheduleOfEntry = officeAction({
  permission: 'entry.publish',
  input: entryRef,
  subject: load,
  run: ({ input, subject, ...by }) => cancelSchedule(deedOf(by, subject, input)),
  next: led,
})

/** Sets, moves or clears the moment an entry leaves the site by itself. */
export const setUnpublish = officeAction({
  permission: 'entry.withdraw',
  input: unpublishInput,
  subject: load,
  run: async ({ input, subject, ...by }) => {
    const leaving = await momentIn(by.db, subject.entry.officeId, input.unpublishAt)
    if (leaving) mustCome(leaving, 'unpublishAt', subject.entry.scheduledAt)
    await leaveAt(deedOf(by, subject, input), leaving)
  },
  next: led,
})
