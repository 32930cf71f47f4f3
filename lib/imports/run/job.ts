import type { ChildProcess } from 'node:child_process'
import path from 'node:path'
import { log } from '../../log.ts'
import { shared } from '../../shared.ts'
import { isWaiting } from './claim.ts'
import { forgetSources } from './start.ts'
import { onImports } from './wake.ts'

// Asked for at run time: the bundler follows the fork it can see, and finds no module where the path leads.
const { fork } = process.getBuiltinModule('node:child_process')

const bench = shared('imports.job', () => ({ child: undefined as ChildProcess | undefined, again: false }))

/**
 * Lets a process of its own work on the runs that wait, one at a time: parsing and cleaning ten thousand texts must
 * not keep one page waiting. It ends when nothing is left to do.
 */
export async function tickImports() {
  await forgetSources()
  if (bench.child) bench.again = true
  else if (await isWaiting()) start()
}

function start() {
  // Found from where the server was started: bundled code has no place of its own.
  const child = fork(path.resolve('lib/imports/run/child.ts'), [], {
    execArgv: ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${mostMegabytes}`],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  bench.child = child
  child.once('error', error => log.error({ err: error }, 'the imports could not start'))
  child.once('close', code => {
    bench.child = undefined
    if (code) log.warn({ code }, 'the process of the imports ended')
    if (bench.again) void look()
    bench.again = false
  })
}

const look = () => tickImports().catch(error => log.warn({ err: error }, 'could not look for imports'))

const mostMegabytes = 320

/** Lets this process look for runs after each deed, and now what was left behind. */
export function startImports() {
  onImports(() => void look())
}

/** Ends that. What is under way waits for another process, at the last batch. */
export function stopImports() {
  onImports(undefined)
  bench.again = false
  bench.child?.kill('SIGTERM')
}
