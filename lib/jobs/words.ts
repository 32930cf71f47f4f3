import { sql } from 'drizzle-orm'
import { system } from '../../db/doors.ts'

/** Every night: forgets the words that no live entry of their institution has any more. Returns how many. */
export const forgetWords = (): Promise<number> =>
  system('words', async db => {
    const { rows } = await db.execute<{ gone: number }>(sql`select prune_words() as gone`)
    return rows[0]!.gone
  })
