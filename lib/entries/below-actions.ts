'use server'

import { officeAction } from '../action.ts'
import { deedOf, led, load } from './acting.ts'
import { giveBack, publish, review, schedule, withdraw } from './deeds.ts'
import { entryRef, publishInput, returnInput, scheduleInput, withdrawInput } from './input.ts'
import { planOf } from './moments.ts'

/** The second eye from above: publishes what an office below was asked to have read. */
export const publishBelow = officeAction({
  permission: 'below.approve',
  door: 'acrossOffices',
  input: publishInput,
  subject: load,
  run: ({ input, subject, ...by }) => publish(deedOf(by, subject, input), { correction: input.correction }),
  next: led,
})

/** Approves what an office below sent, for a time of that office's clock. */
export const scheduleBelow = officeAction({
  permission: 'below.approve',
  door: 'acrossOffices',
  input: scheduleInput,
  subject: load,
  run: async ({ input, subject, ...by }) => {
    const { at, leaving } = await planOf(by.db, subject.entry.officeId, input)
    await schedule(deedOf(by, subject, input), at, leaving, input.correction)
  },
  next: led,
})

/** Gives an office's text back to its writer with a note. */
export const returnBelow = officeAction({
  permission: 'below.approve',
  door: 'acrossOffices',
  input: returnInput,
  subject: load,
  run: ({ input, subject, ...by }) => giveBack(deedOf(by, subject, input), input.note),
  next: led,
})

/** The look after the fact: what one person published alone, or in an emergency, may stay. */
export const reviewBelow = officeAction({
  permission: 'below.review',
  door: 'acrossOffices',
  input: entryRef,
  subject: load,
  run: ({ input, subject, ...by }) => review(deedOf(by, subject, input)),
  next: led,
})

/** Takes an entry of an office below off its site at once. */
export const withdrawBelow = officeAction({
  permission: 'below.withdraw',
  door: 'acrossOffices',
  input: withdrawInput,
  subject: load,
  run: ({ input, subject, ...by }) => withdraw(deedOf(by, subject, input), input.reason),
  next: led,
})
