import { readFileSync } from 'node:fs'
import path from 'node:path'
import { shared } from '../../../../lib/shared.ts'

/** Which release this is, so that a device keeps the form of each anew. */
export const buildMark = () =>
  shared('offline.build', () => {
    try {
      return readFileSync(path.resolve(process.cwd(), '.next', 'BUILD_ID'), 'utf8').trim()
    } catch {
      // While developing there is none.
      return 'dev'
    }
  })
