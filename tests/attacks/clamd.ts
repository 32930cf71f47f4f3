import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { testVirus } from '../../lib/media/virus-mark.ts'

/** Where the scanner of ClamAV is, if it is installed. */
export const clamdPath = () => ['/usr/sbin/clamd', '/usr/local/sbin/clamd'].find(file => existsSync(file))

/** A clamd of this test alone, whose only signature is the test file's: no mirror is needed. */
export async function startClamd(program: string) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'serumpun-clamd-'))
  const socket = path.join(folder, 'clamd.ctl')
  const port = await freePort()
  const md5 = createHash('md5').update(testVirus).digest('hex')
  writeFileSync(path.join(folder, 'uji.hdb'), `${md5}:${testVirus.length}:Uji.Eicar\n`)
  const settings = [
    'Foreground yes',
    `DatabaseDirectory ${folder}`,
    `LocalSocket ${socket}`,
    `TCPSocket ${port}`,
    'TCPAddr 127.0.0.1',
    `TemporaryDirectory ${folder}`,
  ]
  writeFileSync(path.join(folder, 'clamd.conf'), `${settings.join('\n')}\n`)
  const child = spawn(program, ['--config-file', path.join(folder, 'clamd.conf')], { stdio: 'ignore' })
  const ended = new Promise(done => child.once('exit', done))
  for (let n = 0; n < 300 && child.exitCode === null && !(await answers(socket)); n++)
    await new Promise(done => setTimeout(done, 100))
  return {
    unix: `unix:${socket}`,
    tcp: `tcp://127.0.0.1:${port}`,
    end: async () => {
      child.kill('SIGKILL')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const answers = (socket: string) =>
  new Promise<boolean>(resolve => {
    const probe = connect({ path: socket })
    probe.once('connect', () => {
      probe.destroy()
      resolve(true)
    })
    probe.once('error', () => resolve(false))
  })

const freePort = () =>
  new Promise<number>(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
