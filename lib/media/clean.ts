import { sql } from 'drizzle-orm'
import { system } from '../../db/doors.ts'
import { log } from '../log.ts'
import { storage } from './storage.ts'

/** How old bytes are before they may go: an upload keeps its bytes before it writes its row. Milliseconds. */
const grace = 24 * 3600 * 1000
const atOnce = 500

/**
 * Forgets stored bytes that no medium of any office has or had. A medium that any version shows cannot be removed,
 * so nothing that is used is touched. Resolves to how many were forgotten.
 */
export async function cleanMedia(now = Date.now()): Promise<number> {
  let forgotten = 0
  const batch: string[] = []
  for await (const { key, changedAt } of storage().list()) {
    if (now - changedAt.getTime() > grace) batch.push(key)
    if (batch.length >= atOnce) forgotten += await forget(batch.splice(0))
  }
  forgotten += await forget(batch)
  if (forgotten) log.info({ forgotten }, 'bytes of media that nothing refers to were removed')
  return forgotten
}

async function forget(keys: string[]) {
  const hashes = [...new Set(keys.map(hashIn))].filter(hash => hash !== undefined)
  const known = await findKnown(hashes)
  const loose = keys.filter(key => {
    const hash = hashIn(key)
    return hash && !known.has(hash)
  })
  for (const key of loose) await storage().remove(key)
  return loose.length
}

// A draft of a write that a crash cut short has the name of its hash too, and goes when its medium does.
const hashIn = (key: string) => /(?:^|\/)([0-9a-f]{64})[-.]/.exec(key)?.[1]

async function findKnown(hashes: string[]) {
  if (hashes.length === 0) return new Set<string>()
  const { rows } = await system('media clean-up', db =>
    db.execute<{ hash: string }>(sql`
      select hash from media where hash = any (${sql.param(hashes)}::text[])
      union select hash from earlier_media where hash = any (${sql.param(hashes)}::text[])`),
  )
  return new Set(rows.map(row => row.hash))
}
