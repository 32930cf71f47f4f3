import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)
const mostKilobytes = 800_000

/**
 * Runs an installed program with at most 800 MB of address space, behind everything else that the machine has to do.
 * Resolves to what it wrote out. Throws where it is not installed, fails or takes longer than `seconds`.
 */
export async function runProgram(name: string, args: string[], seconds: number): Promise<string> {
  const limited = process.platform !== 'win32'
  const shell = `ulimit -v ${mostKilobytes} && exec nice -n 10 "$0" "$@"`
  const [file, list] = limited ? ['/bin/sh', ['-c', shell, name, ...args]] : [name, args]
  const { stdout, stderr } = await run(file, list, {
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: 4 * 2 ** 20,
    // One thread: pages are read beside a site that is being served. No secrets go along.
    env: { PATH: process.env.PATH, OMP_THREAD_LIMIT: '1', LANG: 'C.UTF-8', NODE_ENV: 'production' },
  })
  return stdout + stderr
}
