import { seedEverything } from '../../db/seed/index.ts'
import { env } from '../env.ts'
import type { Command } from './main.ts'

/** seed: the offices of the list, and demo content where that is on. Doing it again changes nothing. */
export const seed: Command = async (_words, { json }) => {
  const counts = await seedEverything({ demo: env().demo, onProgress: () => {} })
  return json
    ? JSON.stringify(counts)
    : Object.entries(counts)
        .map(([name, count]) => `${name}: ${count}`)
        .join('\n')
}
