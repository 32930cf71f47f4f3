import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { inject } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

/** Old sites elsewhere, on a server of their own: what each host answers at each path. */
export async function putUpSites() {
  const sites = new Map<string, Record<string, string>>()
  const server = createServer((request, answer) => {
    const host = request.headers.host?.split(':')[0] ?? ''
    const page = sites.get(host)?.[decodeURI(request.url ?? '/')]
    answer.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
    answer.end(page ?? '<h1>Tidak ada</h1>')
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    put: (host: string, pages: Record<string, string>) => void sites.set(host, pages),
    homeOf: (host: string) => `http://${host}:${port}/`,
    takeDown: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Runs a command of `serumpun` on the database of the server under test; resolves to what it printed as JSON. */
export async function serumpun(...words: string[]) {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    SERUMPUN_DATA: inject('data'),
    PORT: String(inject('port')),
    SERUMPUN_REACHABLE: '*.localhost',
    LOG_LEVEL: 'error',
  }
  for (const name of Object.keys(env)) if (name.startsWith('DATABASE_URL')) delete env[name]
  const command = [path.join(root, 'ops/bootstrap.mjs'), 'serumpun', ...words, '--json']
  const { stdout } = await promisify(execFile)(process.execPath, command, {
    cwd: root,
    env,
    maxBuffer: 2 ** 26,
  })
  return JSON.parse(stdout)
}

/** A file with this content, for a command to read. */
export function written(name: string, content: string) {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'serumpun-sumber-')), name)
  writeFileSync(file, content)
  return file
}
