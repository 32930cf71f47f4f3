import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Answer, Task, Tasks } from './tasks.ts'

/** What a task may use before it is ended. */
export type Limits = { seconds: number; megabytes: number }

/** A task that was ended because it took too much time or memory, or that fell over. */
export class Overtaxed extends Error {}

/** What Node forbids there: writing files, starting programs and threads. */
export const guards = ['--permission', '--allow-fs-read=*', '--allow-addons']

// Found from where the server was started: bundled code has no place of its own.
const child = () => path.resolve('lib/apart/child.ts')

/**
 * Runs one task on what a stranger sent in a process of its own: no secrets in its environment, no writing, no
 * other programs, and its end when it takes too much. Throws what the task threw, or Overtaxed.
 */
export function runApart<T extends Task>(task: T, input: Tasks[T]['input'], limits: Limits) {
  return new Promise<Tasks[T]['output']>((resolve, reject) => {
    const process_ = start(limits)
    const why: { reason?: string } = {}
    const end = (reason: string) => {
      why.reason = reason
      process_.kill('SIGKILL')
    }
    const timer = setTimeout(end, limits.seconds * 1000, `${limits.seconds} seconds`)
    const watch = watchMemory(process_, limits.megabytes, end)
    process_.once('message', (answer: Answer<T>) => {
      if ('output' in answer) resolve(answer.output)
      else reject(Object.assign(new Error(answer.error.message), answer.error))
      process_.kill('SIGKILL')
    })
    process_.once('error', reject)
    process_.once('close', (code, signal) => {
      clearTimeout(timer)
      clearInterval(watch)
      reject(new Overtaxed(`${task} ended: ${why.reason ?? signal ?? code}`))
    })
    process_.send({ task, input })
  })
}

// Asked for at run time: the bundler follows the fork it can see, and finds no module where the path leads.
const { fork } = process.getBuiltinModule('node:child_process')

const start = ({ megabytes }: Limits) =>
  fork(child(), [], {
    env: { NODE_ENV: 'production' },
    execArgv: [...guards, `--max-old-space-size=${Math.floor(megabytes / 2)}`, '--no-warnings'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })

// What decoders take lies outside the heap that Node limits. Where there is no /proc, size limits alone must do.
function watchMemory(process_: ChildProcess, megabytes: number, end: (reason: string) => void) {
  const file = `/proc/${process_.pid}/status`
  if (!existsSync(file)) return undefined
  return setInterval(() => {
    const used = residentIn(file)
    if (used > megabytes * 1024) end(`${megabytes} MB`)
  }, 25)
}

/** Kilobytes resident; 0 when the process has gone. */
function residentIn(file: string) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'latin1'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
