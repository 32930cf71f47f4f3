import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { literalsIn, worstOf } from './regex.ts'

const root = path.resolve(import.meta.dirname, '../..')
const files = globSync(
  ['app/**/*.{ts,tsx}', 'lib/**/*.{ts,tsx}', 'db/*.ts', 'db/tables/*.ts', 'middleware.ts', 'public/*.js'],
  { cwd: root },
)

// A thousand letters and a tenth of a second: what grows faster than the square of its input takes seconds.
const isSlow = (expression: RegExp) => worstOf(expression, 1000) > 100

test('no text makes one of our regular expressions run for long', () => {
  const all = new Map(
    files.flatMap(file =>
      literalsIn(readFileSync(path.join(root, file), 'utf8')).map(one => [String(one), one] as const),
    ),
  )
  expect(all.size).toBeGreaterThan(300)
  expect([...all].filter(([, expression]) => isSlow(expression)).map(([text]) => text)).toEqual([])
}, 120_000)

test.each([/^(a+)+$/, /^(\w|\d)*!$/, /^([a-z]+\s?)+$/, /(x+x+)+y/, /^(.*a){12}$/])(
  '%s is one that would',
  bad => {
    expect(isSlow(bad)).toBe(true)
  },
)

test('literals are found where they stand in code', () => {
  const found = literalsIn('const a = /x[/]+/g, b = 1 / 2 / 3\nif (/^y\\/$/.test(c)) return /z/u')
  expect(found.map(String)).toEqual(['/x[/]+/g', '/^y\\/$/', '/z/u'])
})

test('a message of fifty thousand letters is read in time that grows with its length alone', () => {
  const shared = globSync('lib/incoming/*.ts', { cwd: root })
  const all = shared.flatMap(file => literalsIn(readFileSync(path.join(root, file), 'utf8')))
  expect(all.length).toBeGreaterThan(20)
  // What grows with the square is given up after a second; what does not takes a few milliseconds.
  expect(all.filter(one => worstOf(one, 50_000) === Number.POSITIVE_INFINITY).map(String)).toEqual([])
}, 60_000)
