import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Office } from '../lib/offices/schema.ts'
import { freePort, hosts, kediri, open, sendHtml, smallDirectory, until } from './front-door.ts'

const nginx = ['/usr/sbin/nginx', 'nginx'].find(name => spawnSync(name, ['-v']).status === 0)
const page: Parameters<typeof open>[0] = (_req, res) => sendHtml(res, 'isi')

/** Our nginx files as they are, without TLS, before a front door; `kill` ends the application behind it. */
async function behindNginx() {
  const rows: Office[] = []
  const directory = smallDirectory(offices => rows.push(...offices))
  const site = await open(page, { proxies: ['127.0.0.1'], directory: () => directory })
  const folder = mkdtempSync(path.join(os.tmpdir(), 'serumpun-nginx-'))
  // Started by root, nginx works as another user, who must be able to walk in.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const shared = readFileSync('ops/nginx/serumpun.conf', 'utf8').split(/^server \{/m)[0]!
  const placed = shared
    .replace('127.0.0.1:3000', `127.0.0.1:${site.port}`)
    .replace('/var/cache/nginx/serumpun', `${folder}/cache`)
  const proxy = path.resolve('ops/nginx/serumpun-proxy.conf')
  const http = `${placed} access_log ${folder}/log serumpun; server { listen 127.0.0.1:${port}; include "${proxy}"; }`
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    name => `${name}_temp_path ${folder}/${name};`,
  )
  const main = `daemon off; pid ${folder}/pid; error_log stderr; events {} http { ${temporary.join(' ')} ${http} }`
  writeFileSync(path.join(folder, 'nginx.conf'), main)
  const args = ['-p', folder, '-c', path.join(folder, 'nginx.conf')]
  expect(spawnSync(nginx!, [...args, '-t']).stderr.toString()).toContain('syntax is ok')
  const child: ChildProcess = spawn(nginx!, args, { stdio: 'ignore' })
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await new Promise(done => child.once('exit', done))
    rmSync(folder, { recursive: true, force: true })
  })
  const ask = async (address: string, headers: Record<string, string> = {}) =>
    site.askAt(port, address, { headers })
  await until(() => false, 300)
  return { ...site, ask, rows, logged: () => readFileSync(path.join(folder, 'log'), 'utf8') }
}

test.skipIf(!nginx)('a rush on one page is answered by nginx, packed for each kind of client', async () => {
  const { ask, rendered, front } = await behindNginx()
  for (const encoding of ['gzip, deflate, br', 'br', 'gzip', 'identity'])
    await ask('/', { 'accept-encoding': encoding })
  const again = await ask('/', { 'accept-encoding': 'br;q=1.0, gzip' })
  expect([again.status, again.headers['x-cache'], rendered.length]).toEqual([200, 'HIT', 1])
  expect(front.counts.hits + front.counts.misses).toBeLessThanOrEqual(3)
})

test.skipIf(!nginx)('the back office is never answered from nginx’s cache', async () => {
  const { ask } = await behindNginx()
  await ask('/admin')
  expect((await ask('/admin')).headers['x-cache']).toBe('BYPASS')
})

test.skipIf(!nginx)('a withdrawn page is gone from nginx too within two seconds', async () => {
  const { ask, directory } = await behindNginx()
  await ask('/berita/ditarik')
  directory.bury(kediri, { path: '/berita/ditarik', reason: 'Keliru.', redirectTo: null })
  await until(() => false, 2100)
  expect((await ask('/berita/ditarik')).status).toBe(410)
})

test.skipIf(!nginx)('when the application is gone, nginx has its pages for a minute', async () => {
  const { ask, end } = await behindNginx()
  await ask('/')
  await until(() => false, 2100)
  end()
  const known = await ask('/')
  expect([known.status, known.headers['x-cache']]).toEqual([200, 'STALE'])
  const unknown = await ask('/lain')
  expect([unknown.status, unknown.text]).toEqual([503, expect.stringContaining('sedang terganggu')])
})

test.skipIf(!nginx)(
  'a site in quarantine shows its notice through nginx too, not what nginx kept',
  async () => {
    const { ask, rows } = await behindNginx()
    await ask('/')
    const notice = {
      words: 'Kami memeriksa situs ini.',
      elsewhere: '',
      phone: '',
      since: '2026-11-24T01:00:00Z',
    }
    rows.find(({ id }) => id === kediri)!.quarantine = notice
    await until(() => false, 2100)
    for (const address of ['/', '/', '/lain', '/feed.xml']) {
      const reply = await ask(address)
      expect([reply.status, reply.headers['cache-control'], reply.headers['retry-after']]).toEqual([
        503,
        'no-store',
        '3600',
      ])
      expect(reply.text).toContain(notice.words)
    }
  },
)

test.skipIf(!nginx)('nginx’s log keeps no word that opens an account or a draft', async () => {
  const { ask, logged } = await behindNginx()
  for (const place of ['admin/undangan', 'admin/sandi-baru', 'admin/bukan-saya', 'pratinjau'])
    await ask(`/${place}/RAHASIA?x=RAHASIA`, { referer: `http://${hosts.kediri}/${place}/RAHASIA` })
  await ask('/berita?halaman=2', { referer: 'https://mesin.test/cari' })
  await until(() => logged().includes('halaman=2'))
  expect(logged()).not.toContain('RAHASIA')
  expect(logged()).toContain('/admin/undangan/-\t')
  expect(logged()).toContain('/berita?halaman=2\t200\thttps://mesin.test/cari')
})

test('nginx may keep a page no longer than the stated limits', async () => {
  const { ask } = await open(page)
  const reply = await ask('/', { host: hosts.kediri })
  expect(reply.headers['cache-control']).toBe('public, max-age=0, s-maxage=1, stale-if-error=60')
  expect(readFileSync('ops/nginx/serumpun-proxy.conf', 'utf8')).not.toMatch(/proxy_cache_(valid|use_stale)/)
})
