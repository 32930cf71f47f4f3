import { makeBell } from '../../jobs/bell.ts'

/** Lets this process look for runs, and says whom to call when there may be one. */
export const { ring: wakeImports, onRing: onImports } = makeBell('imports')
