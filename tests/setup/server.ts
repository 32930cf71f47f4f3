import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { chromiumPath } from '../e2e/chromium.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    port: number
    data: string
    chromium: string
  }
}

const root = path.resolve(import.meta.dirname, '../..')

/**
 * The real thing, started as its users start it, on a port and in a folder of its own; or one that runs already,
 * named by SERUMPUN_E2E_PORT and SERUMPUN_E2E_DATA, for whoever works on these tests.
 */
export default async function setup({ provide }: TestProject) {
  provide('chromium', await chromiumPath())
  const { SERUMPUN_E2E_PORT: runs, SERUMPUN_E2E_DATA: folder = '' } = process.env
  if (runs) {
    provide('port', Number(runs))
    provide('data', folder)
    return
  }
  const port = await freePort()
  const data = mkdtempSync(path.join(os.tmpdir(), 'serumpun-e2e-'))
  chmodSync(data, 0o755)
  const env = {
    ...process.env,
    PORT: String(port),
    SERUMPUN_DATA: data,
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production' as const,
    // Old sites that tests put up on this machine are fetched as those of others are.
    SERUMPUN_REACHABLE: '*.localhost',
  }
  delete (env as Record<string, unknown>).DATABASE_URL
  const server = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', path.join(root, 'ops/start.ts')],
    {
      cwd: root,
      env: env as NodeJS.ProcessEnv,
      stdio: 'inherit',
    },
  )
  await answering(server, port)
  provide('port', port)
  provide('data', data)
  return async () => {
    const ended = new Promise(done => server.once('exit', done))
    server.kill('SIGTERM')
    await ended
    rmSync(data, { recursive: true, force: true })
  }
}

async function answering(server: ChildProcess, port: number) {
  for (let n = 0; n < 3000 && server.exitCode === null; n++) {
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      answer => answer.ok,
      () => false,
    )
    if (ready) return
    await new Promise(done => setTimeout(done, 100))
  }
  throw new Error('the server did not start')
}

/** A port nobody listens on just now. */
export const freePort = () =>
  new Promise<number>(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
