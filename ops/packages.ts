import { readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.dirname(import.meta.dirname)

/** A package as the lockfile has it, by its folder. */
export type Locked = {
  folder: string
  name: string
  version: string
  integrity?: string
  resolved?: string
  license?: string
  dev?: boolean
  hasInstallScript?: boolean
  cpu?: string[]
  os?: string[]
  libc?: string[]
  optional?: boolean
}

type Lockfile = { packages: Record<string, Omit<Locked, 'folder' | 'name'> & { name?: string }> }

/** Every package of the lockfile, this project itself left out. */
export function lockedPackages(): Locked[] {
  const { packages }: Lockfile = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(packages)
    .filter(([folder]) => folder)
    .map(([folder, locked]) => ({
      ...locked,
      folder,
      name: locked.name ?? folder.split('node_modules/').at(-1)!,
    }))
}

// Their package.json tells no licence; the text beside it does.
const told: Record<string, string> = { 'combine-errors': 'MIT', 'png-js': 'MIT' }

/** What is part of the product where it runs, one row a version: name, version, licence. */
export function shippedLicences(): [name: string, version: string, licence: string][] {
  const rows = lockedPackages()
    .filter(({ dev }) => !dev)
    .map(({ folder, name, version, license }): [string, string, string] => [
      name,
      version,
      license ?? licenceOf(folder) ?? licenceOfFamily(name) ?? told[name] ?? 'unknown',
    ])
  const byName = new Map(rows.map(row => [row.slice(0, 2).join('@'), row]))
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}

function licenceOf(folder: string): string | undefined {
  try {
    return JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')).license
  } catch {
    return
  }
}

// The binaries of other systems are not installed here; they have the licence of those that are.
function licenceOfFamily(name: string): string | undefined {
  const family = name.replace(
    /[-.](android|darwin|freebsd|linux|linuxmusl|win32|windows|wasm32|wasi|openbsd|webcontainers)\b.*$/,
    '',
  )
  return lockedPackages().find(other => other.license && other.name.startsWith(family))?.license
}
