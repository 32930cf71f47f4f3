import { system } from '../doors.ts'
import { seedDemo } from './demo.ts'
import { ageOffices, seedDuties } from './duties.ts'
import { seedLife } from './life.ts'
import { seedMoves } from './moves.ts'
import { seedOffices } from './offices.ts'
import { seedPeople } from './people.ts'
import { seedRules } from './rules.ts'
import { seedStages } from './stages.ts'

type Options = { demo: boolean; onProgress: (done: number, total: number) => void }

/**
 * Fills a database: the offices of the list always, demo people and demo content where `demo` says so.
 * Doing it again adds only what is missing. Returns how much was added of each.
 */
export async function seedEverything({ demo, onProgress }: Options) {
  const added = await system('seed', async db => ({
    offices: await seedOffices(db),
    people: demo ? await seedPeople(db) : 0,
  }))
  await system('seed', seedRules)
  const entries = demo ? await seedDemo({ today: new Date(), onProgress }) : 0
  if (demo) await system('seed', seedStages)
  const today = new Date()
  const since = demo ? `${today.getUTCFullYear()}-01-01` : undefined
  await system('seed', async db => {
    if (demo) await ageOffices(db)
    await seedDuties(db, since)
    if (demo) await seedLife(db, today)
    if (demo) await seedMoves(db, today)
  })
  return { ...added, entries }
}
