import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { doorAddress } from '../../db/addresses.ts'
import { env } from '../env.ts'
import { log } from '../log.ts'
import { shared } from '../shared.ts'
import type { UrgentNotice } from '../urgent/schema.ts'
import { directory } from './directory.ts'
import type { DirectoryRows } from './directory-rows.ts'
import { readDirectory, readPlacedRows } from './read-directory.ts'

const pollEvery = 15_000
const retryEvery = 500

type Notice = {
  office?: number
  institution?: number
  generation?: number
  buried?: number
  raised?: number
  path?: string
  reason?: string | null
  to?: string
  /** The office whose entry others show no longer, with its path. */
  recalled?: number
  urgent?: UrgentNotice
  directory?: true
  /** Something was placed on sites of others, changed or taken back there. */
  placed?: true
}

const watch = shared('watch', () => ({
  stopped: false,
  listener: undefined as pg.Client | undefined,
  timer: undefined as NodeJS.Timeout | undefined,
  reading: undefined as Promise<void> | undefined,
  next: undefined as Promise<void> | undefined,
  placing: undefined as Promise<void> | undefined,
  snapshotDue: undefined as NodeJS.Timeout | undefined,
  rows: undefined as DirectoryRows | undefined,
  heard: 0,
}))

/**
 * Fills the directory and keeps it current: by notification within milliseconds, by polling where one was missed.
 * Without a database it starts from the snapshot of the last run; throws when there is neither.
 */
export async function startDirectory() {
  watch.stopped = false
  try {
    await listen()
    await refresh()
  } catch (error) {
    const snapshot = readSnapshot()
    if (!snapshot) throw error
    log.warn({ error: (error as Error).message }, 'no database: starting from the snapshot of the directory')
    directory().fill(snapshot)
    reconnect()
  }
  watch.timer = setInterval(() => refresh().catch(logFailure), pollEvery)
  watch.timer.unref()
}

/** Stops listening and polling. */
export async function stopDirectory() {
  watch.stopped = true
  clearInterval(watch.timer)
  if (watch.snapshotDue) writeSnapshot()
  await watch.listener?.end().catch(() => {})
  watch.listener = undefined
}

/** Reads everything again, beginning after this call: calls made during a reading share the next one. */
export function refresh(): Promise<void> {
  if (!watch.reading) return read()
  watch.next ??= watch.reading
    .catch(() => {})
    .then(() => {
      watch.next = undefined
      return read()
    })
  return watch.next
}

function read() {
  watch.reading = readUndisturbed(5).finally(() => {
    watch.reading = undefined
  })
  return watch.reading
}

// Rows read before a notification came would undo what it said, a withdrawal above all: they are read again.
async function readUndisturbed(tries: number): Promise<void> {
  const before = watch.heard
  const rows = await readDirectory()
  if (before !== watch.heard && tries > 1) return readUndisturbed(tries - 1)
  directory().fill(rows)
  watch.rows = rows
  planSnapshot()
}

/** Ends when what is placed where is known as it was at this call. */
export const placedKnown = () => watch.placing ?? Promise.resolve()

// One after the other, so that an older reading never overwrites a newer one.
function readPlaced() {
  const reading = (watch.placing ?? Promise.resolve())
    .catch(() => {})
    .then(readPlacedRows)
    .then(rows => directory().fillPlaced(rows))
    .finally(() => {
      if (watch.placing === reading) watch.placing = undefined
    })
  watch.placing = reading
  return reading
}

async function listen() {
  const client = new pg.Client({
    connectionString: doorAddress('visitor'),
    connectionTimeoutMillis: 3000,
    keepAlive: true,
  })
  client.on('notification', notice => heard(notice.payload))
  client.on('error', error => {
    log.warn({ error: error.message }, 'lost the notifications of the database')
    client.end().catch(() => {})
    if (watch.listener === client) reconnect()
  })
  await client.connect()
  await client.query('listen serumpun')
  watch.listener = client
}

// What was missed while nobody listened is read in one go.
function reconnect() {
  watch.listener?.end().catch(() => {})
  watch.listener = undefined
  if (watch.stopped) return
  const timer = setTimeout(() => {
    listen()
      .then(refresh)
      .then(() => directory().announceGap())
      .catch(() => reconnect())
  }, retryEvery)
  timer.unref()
}

function heard(payload: string | undefined) {
  const notice: Notice = JSON.parse(payload ?? '{}')
  const known = directory()
  if (notice.directory || notice.buried || notice.raised || notice.urgent || notice.placed) watch.heard++
  // In the order they were said: the words of a notice come before the generation that asks for them.
  if (notice.urgent) known.putUrgent(notice.urgent)
  if (notice.office) known.raiseGeneration(notice.office, notice.generation ?? 0)
  if (notice.institution) known.raiseInstitution(notice.institution, notice.generation ?? 0)
  if (notice.recalled) known.recall(notice.recalled, notice.path ?? '')
  if (notice.placed) {
    known.announcePlaced()
    readPlaced().catch(logFailure)
  }
  if (notice.raised) known.raise(notice.raised, notice.path ?? '')
  if (notice.buried)
    known.bury(notice.buried, {
      path: notice.path ?? '',
      reason: notice.reason ?? '',
      redirectTo: notice.to ?? null,
    })
  // A withdrawal must survive a restart without a database, so the snapshot follows at once.
  if (notice.directory || notice.buried || notice.raised || notice.urgent) refresh().catch(logFailure)
}

const logFailure = (error: Error) => log.warn({ error: error.message }, 'could not read the directory')

const snapshotFile = () => path.join(env().dataFolder, 'snapshots', 'directory.json')

function planSnapshot() {
  watch.snapshotDue ??= setTimeout(writeSnapshot, 200).unref()
}

function writeSnapshot() {
  clearTimeout(watch.snapshotDue)
  watch.snapshotDue = undefined
  mkdirSync(path.dirname(snapshotFile()), { recursive: true })
  const draft = `${snapshotFile()}.${process.pid}`
  writeFileSync(draft, JSON.stringify(watch.rows))
  renameSync(draft, snapshotFile())
}

function readSnapshot(): DirectoryRows | undefined {
  try {
    return JSON.parse(readFileSync(snapshotFile(), 'utf8'))
  } catch {
    return
  }
}
