import type pg from 'pg'
import { PgBoss } from 'pg-boss'
import { jobSchema, queues } from '../lib/jobs/queues.ts'
import { log } from '../lib/log.ts'
import { roleOf } from './addresses.ts'

/**
 * Makes pg-boss's own schema and the queues with their times, as the owner (`client`, at `url`), and lets the role
 * of the jobs work in it: the app itself never changes a schema.
 */
export async function migrateJobs(client: pg.Client, url: string) {
  const boss = new PgBoss({
    connectionString: url,
    schema: jobSchema,
    supervise: false,
    schedule: false,
    max: 1,
  })
  boss.on('error', error => log.warn({ error: error.message }, 'migrating the jobs'))
  await boss.start()
  for (const [queue, cron] of Object.entries(queues)) {
    await boss.createQueue(queue, { policy: 'singleton', retryLimit: 0, retentionSeconds: 3600 })
    await boss.schedule(queue, cron)
  }
  await boss.stop({ graceful: false })
  const role = roleOf('system')
  await client.query(`
    grant usage on schema ${jobSchema} to ${role};
    grant select, insert, update, delete on all tables in schema ${jobSchema} to ${role};
    grant usage on all sequences in schema ${jobSchema} to ${role};
    grant execute on all functions in schema ${jobSchema} to ${role}`)
}
