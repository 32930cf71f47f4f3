import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright'
import { findCluster } from '../../db/cluster.ts'
import { closeDoors } from '../../db/doors.ts'
import { refresh } from '../../lib/offices/watch.ts'
import { freePort } from '../setup/server.ts'
import { password, type TestPerson } from '../world.ts'
import { until } from './raw.ts'
import { at, fillLogin, phone } from './world.ts'

const root = path.resolve(import.meta.dirname, '../..')

/**
 * A server of a test's own, as `npm start` runs it, with its database in a folder of its own; this process's doors
 * lead there. `killEverything` and `start` may follow each other; `end` takes the folder away.
 */
export async function ownServer() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'serumpun-killed-'))
  chmodSync(folder, 0o755)
  const port = String(await freePort())
  Object.assign(process.env, { SERUMPUN_DATA: folder, SERUMPUN_DEMO: '0', PORT: port })
  let server: ChildProcess

  async function start() {
    const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'warn' }
    delete env.DATABASE_URL
    server = spawn(process.execPath, [...process.execArgv, path.join(root, 'ops/start.ts')], {
      env,
      cwd: root,
      detached: true,
      stdio: 'ignore',
    })
    await until(async () => (await status('/readyz')) === 200, 60)
    await findCluster(folder)
  }

  // What `kill -9` leaves: nobody said goodbye, nothing was written down.
  async function killEverything() {
    await closeDoors()
    const postmaster = path.join(folder, 'postgres/postmaster.pid')
    process.kill(-server.pid!, 'SIGKILL')
    process.kill(Number(readFileSync(postmaster, 'utf8').split('\n')[0]), 'SIGKILL')
    await until(async () => (await status('/readyz')) === undefined)
  }

  const status = (where: string) =>
    fetch(`http://127.0.0.1:${port}${where}`).then(
      answer => answer.status,
      () => undefined,
    )

  async function end() {
    await closeDoors()
    const ended = new Promise(done => server.once('exit', done))
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }

  await start()
  await refresh()
  return { origin: `http://kab-kediri.kpu.localhost:${port}`, start, killEverything, end }
}

/** A phone of a person of such a server, who has just logged in. */
export async function enterAs(browser: Browser, origin: string, person: TestPerson) {
  const context = await browser.newContext({ viewport: phone, locale: 'id-ID' })
  await context.addInitScript(() => localStorage.setItem('perkenalan-selesai', '1'))
  const page = await context.newPage()
  await page.goto(at(origin, '/admin/masuk'))
  await fillLogin(page, person.email, password, person.codeNow())
  await page.waitForURL(at(origin, '/admin'))
  return page
}
