import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startCluster } from '../../db/cluster.ts'
import { migrateDatabase } from '../../db/migrate.ts'

/** A real PostgreSQL for one run of the tests, reached through the app's own roles. */
export default async function setup() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'serumpun-test-'))
  // PostgreSQL may run as another user than the tests; it must be able to walk in.
  const { chmodSync } = await import('node:fs')
  chmodSync(folder, 0o755)
  process.env.SERUMPUN_DATA = folder
  process.env.SERUMPUN_SECRET = 'rahasia-untuk-uji-yang-cukup-panjang-0123456789'
  process.env.LOG_LEVEL = 'silent'
  const cluster = await startCluster(folder, ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'])
  process.env.DATABASE_URL = cluster.url
  process.env.TEST_ADMIN_URL = cluster.adminUrl
  process.env.SERUMPUN_DEMO = '1'
  await migrateDatabase(cluster.url)
  return async () => {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
