import { PgBoss } from 'pg-boss'
import { doorAddress } from '../../db/addresses.ts'
import { anchorHeads } from '../audit/anchors.ts'
import { tickDuties } from '../duties/tick.ts'
import { lookForExports, startExports, stopExports } from '../exports/work.ts'
import { escalateHelp } from '../help/escalate.ts'
import { watchHosts } from '../hosts/watch.ts'
import { startImports, stopImports, tickImports } from '../imports/run/job.ts'
import { remindOfIncidents } from '../incidents/remind.ts'
import { keepLive } from '../isolation/report.ts'
import { log } from '../log.ts'
import { startMail, stopMail, workMail } from '../mail/work.ts'
import { cleanMedia } from '../media/clean.ts'
import { remindOfMoves } from '../moves/remind.ts'
import { watchOldSites } from '../moves/watch.ts'
import { tickAddresses } from '../parity/tick.ts'
import { watchDormancy } from '../people/dormancy.ts'
import { expireProposals } from '../proposals/expire.ts'
import { tickReadings } from '../readings/work.ts'
import { shared } from '../shared.ts'
import { watchServices } from '../standards/watch-services.ts'
import { forgetCopies } from './copies.ts'
import { startDue, stopDue, tickDue } from './due.ts'
import { jobSchema, type Queue } from './queues.ts'
import { writeReminders } from './reminders.ts'
import { forgetWords } from './words.ts'

const work: Record<Queue, () => Promise<unknown>> = {
  'serumpun-due': tickDue,
  'serumpun-mail': workMail,
  'serumpun-audit': () => anchorHeads(),
  'serumpun-help': escalateHelp,
  'serumpun-hosts': () => watchHosts(),
  'serumpun-proposals': expireProposals,
  'serumpun-incidents': () => remindOfIncidents(),
  'serumpun-reminders': writeReminders,
  'serumpun-readings': tickReadings,
  'serumpun-media': () => cleanMedia(),
  'serumpun-copies': forgetCopies,
  'serumpun-words': forgetWords,
  'serumpun-services': () => watchServices(),
  'serumpun-people': () => watchDormancy(),
  'serumpun-duties': () => tickDuties(),
  'serumpun-imports': tickImports,
  'serumpun-addresses': tickAddresses,
  'serumpun-exports': async () => lookForExports(),
  'serumpun-isolation': keepLive,
  'serumpun-old-sites': () => watchOldSites(),
  'serumpun-moves': () => remindOfMoves(),
}

const retryAfter = 10_000

const office = shared('jobs', () => ({
  boss: undefined as PgBoss | undefined,
  timer: undefined as NodeJS.Timeout | undefined,
  stopped: true,
}))

/**
 * Starts the repeated jobs of this process as the role "system"; pg-boss sees to it that each tick runs in one
 * process only. Never throws: without a database it tries again, for the site must serve meanwhile.
 */
export async function startJobs() {
  office.stopped = false
  startExports()
  startImports()
  await Promise.all([startDue(), startMail()])
  await begin()
}

async function begin() {
  if (office.stopped) return
  const boss = new PgBoss({
    connectionString: doorAddress('system'),
    application_name: 'serumpun jobs',
    schema: jobSchema,
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    max: 2,
  })
  boss.on('error', error => log.warn({ error: error.message }, 'the jobs lost their database'))
  try {
    await boss.start()
    for (const [queue, run] of Object.entries(work))
      await boss.work(queue, { pollingIntervalSeconds: 5 }, run)
    office.boss = boss
  } catch (error) {
    log.warn({ error: (error as Error).message }, 'the jobs could not start yet')
    await boss.stop({ graceful: false }).catch(() => {})
    office.timer = setTimeout(begin, retryAfter).unref()
  }
}

/** Ends the jobs of this process; what is under way gets five seconds. */
export async function stopJobs() {
  office.stopped = true
  clearTimeout(office.timer)
  stopDue()
  stopExports()
  stopImports()
  stopMail()
  await office.boss?.stop({ timeout: 5000 }).catch(() => {})
  office.boss = undefined
}
