import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { closeDoors } from '../db/doors.ts'
import { demoPeople } from '../lib/command/person.ts'
import { env } from '../lib/env.ts'
import { build, isBuilt } from './build.ts'
import { prepareGround, runMain } from './ground.ts'
import { say, step } from './steps.ts'

async function main() {
  env()
  const ground = await prepareGround()
  const people = await demoPeople()
  await closeDoors()
  if (!isBuilt()) await step('Aplikasi dibangun', async () => build())
  const server = spawn(process.execPath, [...process.execArgv, path.join(import.meta.dirname, 'serve.ts')], {
    env: { ...ground.environment, NODE_ENV: 'production' },
    stdio: 'inherit',
  })
  stopWith(server, ground.release)
  await answering(server)
  greet(people)
}

// Ctrl-C reaches the server by itself; it finishes what it is answering, then the database goes.
function stopWith(server: ChildProcess, release: () => Promise<void>) {
  const end = () => server.kill('SIGTERM')
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  process.on('SIGHUP', () => server.kill('SIGHUP'))
  server.on('exit', async code => {
    await release()
    process.exit(code ?? 0)
  })
}

async function answering(server: ChildProcess) {
  while (server.exitCode === null) {
    const ready = await fetch(`http://127.0.0.1:${env().PORT}/readyz`).then(
      answer => answer.ok,
      () => false,
    )
    if (ready) return
    await new Promise(done => setTimeout(done, 100))
  }
}

function greet(people: Awaited<ReturnType<typeof demoPeople>>) {
  const address = (host: string) => `http://${host}${env().PORT === 80 ? '' : `:${env().PORT}`}`
  say('\nSerumpun berjalan. Buka di peramban:')
  for (const host of [...Object.values(env().SERUMPUN_HOSTS), ...someHosts()]) say(`  ${address(host)}`)
  if (people.length) printPeople(people, address)
  say('\nCtrl-C menghentikan semuanya.')
}

function someHosts() {
  const { kpu, bawaslu } = env().SERUMPUN_HOSTS
  return [kpu && `kab-kediri.${kpu}`, kpu && `jatim.${kpu}`, bawaslu && `bogorkab.${bawaslu}`].filter(
    host => host !== undefined,
  )
}

function printPeople(people: Awaited<ReturnType<typeof demoPeople>>, address: (host: string) => string) {
  const shown = people.filter(person =>
    /@((kab-kediri|jatim)\.)?kpu\.test$|@bogorkab\.bawaslu\.test$/.test(person.email),
  )
  say(`\nOrang contoh, semua dengan kata sandi ${people[0]?.password}:`)
  for (const person of shown)
    say(
      `  ${`${address(person.host)}/admin`.padEnd(42)} ${person.email.padEnd(34)} TOTP ${person.totpSecret}`,
    )
  say('  Semuanya: npm run -s serumpun -- person list --demo')
}

runMain(main)
