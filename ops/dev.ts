import { spawn } from 'node:child_process'
import path from 'node:path'
import { env } from '../lib/env.ts'
import { prepareGround, runMain } from './ground.ts'
import { say } from './steps.ts'

// The same ground as "npm start"; the server compiles on demand and reloads what changes.
runMain(async () => {
  const ground = await prepareGround()
  const server = spawn(
    process.execPath,
    [...process.execArgv, path.join(import.meta.dirname, 'serve.ts'), '--dev'],
    {
      env: { ...ground.environment, NODE_ENV: 'development' },
      stdio: 'inherit',
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill('SIGTERM'))
  server.on('exit', async code => {
    await ground.release()
    process.exit(code ?? 0)
  })
  say(`\nhttp://${env().SERUMPUN_HOSTS.kpu ?? 'localhost'}:${env().PORT} dan semua kantor di bawahnya.`)
})
