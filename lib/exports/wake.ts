import { makeBell } from '../jobs/bell.ts'

/** Lets this process look for exports to make, and says whom to call when there may be some. */
export const { ring: wakeExports, onRing: onExports } = makeBell('exports')
