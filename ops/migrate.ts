import { migrateDatabase } from '../db/migrate.ts'
import { say, step } from './steps.ts'

await step('Skema basis data', () => migrateDatabase()).catch(error => {
  say(error.message)
  process.exit(1)
})
