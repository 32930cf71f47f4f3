import type { Programme, Step } from './calendar.ts'

/** An election and its polling day; none while it is not set. */
export type Polling = { programme: Programme; day?: Step }

/** The polling days of a calendar, in its order: of elections to come, and of those that are over. */
export const pollingsOf = (programmes: Programme[]): Polling[] =>
  programmes
    .filter(({ routine }) => !routine)
    .map(programme => ({
      programme,
      day: programme.steps.find(({ name }) => /pemungutan suara$/i.test(name)),
    }))
    .filter(({ programme, day }) => day?.startsOn || programme.state !== 'past')
