import { readFileSync } from 'node:fs'
import path from 'node:path'
import { versionOf } from '../../../../lib/front/version.ts'

/** The address of the one script, another after each change: whoever has it need not ask for it again. */
export const scriptAddress = `/situs.js?v=${versionOf(readFileSync(path.join(process.cwd(), 'public', 'situs.js')))}`
