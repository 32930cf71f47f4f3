import { execFileSync } from 'node:child_process'
import { CannotStart } from '../../ops/ground.ts'

const packages: Record<string, string> = { nginx: 'nginx-light', wrk: 'wrk' }

/** Needs these programs on the PATH; on Debian, as root, installs what is missing. Throws CannotStart otherwise. */
export function requireTools(...names: string[]) {
  const missing = names.filter(name => !has(name))
  if (!missing.length) return
  const wanted = missing.map(name => packages[name] ?? name)
  try {
    execFileSync('apt-get', ['install', '-y', '-qq', ...wanted], { stdio: 'ignore' })
  } catch {
    throw new CannotStart(
      `Pengukuran ini memerlukan ${wanted.join(' dan ')}. Pasang dulu, misalnya: apt-get install ${wanted.join(' ')}`,
    )
  }
}

const has = (name: string) => {
  try {
    execFileSync('sh', ['-c', `command -v ${name}`], {
      stdio: 'ignore',
      env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
    })
    return true
  } catch {
    return false
  }
}
