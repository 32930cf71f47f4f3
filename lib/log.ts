import pino from 'pino'
import { loggedError, withoutPersons } from './log-errors.ts'
import { shared } from './shared.ts'

/** The process's log: one JSON object a line on standard error. Never log what a person typed. */
export const log = shared('log', () =>
  pino(
    {
      level: process.env.LOG_LEVEL ?? 'info',
      base: undefined,
      serializers: {
        err: (error: unknown) => loggedError(error),
        error: (message: unknown) => withoutPersons(String(message)),
      },
    },
    pino.destination(2),
  ),
)
