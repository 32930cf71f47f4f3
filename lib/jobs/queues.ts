/** The repeated jobs, with their times (cron, UTC). What is due is in our own tables: a job only looks. */
export const queues = {
  'serumpun-due': '* * * * *',
  'serumpun-mail': '* * * * *',
  'serumpun-audit': '5 * * * *',
  'serumpun-help': '10 * * * *',
  'serumpun-proposals': '15 * * * *',
  'serumpun-incidents': '*/5 * * * *',
  // Monday 07.00 WIB.
  'serumpun-reminders': '0 0 * * 1',
  'serumpun-readings': '* * * * *',
  // Every night at 01.40 WIB.
  'serumpun-media': '40 18 * * *',
  // Each night at 01.30 WIB.
  'serumpun-copies': '30 18 * * *',
  // Each night at 02.00 WIB.
  'serumpun-words': '0 19 * * *',
  // Every night at 02.30 WIB.
  'serumpun-hosts': '30 19 * * *',
  // Every morning at 07.15 WIB.
  // Every five minutes.
  'serumpun-services': '*/5 * * * *',
  'serumpun-duties': '15 0 * * *',
  // What a process that died left behind.
  'serumpun-imports': '* * * * *',
  'serumpun-addresses': '* * * * *',
  'serumpun-exports': '* * * * *',
  // Every morning at 05.30 WIB.
  'serumpun-isolation': '30 22 * * *',
  // Each morning at 06.20 WIB.
  'serumpun-people': '20 23 * * *',
  // Every night at 03.10 WIB, after the names themselves were looked at.
  'serumpun-old-sites': '10 20 * * *',
  // Every morning at 07.20 WIB.
  'serumpun-moves': '20 0 * * *',
} as const
export type Queue = keyof typeof queues

export const jobSchema = 'pgboss'
