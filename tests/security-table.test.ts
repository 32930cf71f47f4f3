import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const text = readFileSync(path.join(root, 'SECURITY.md'), 'utf8')

test('every test and file that SECURITY.md names is there', () => {
  const named = [...text.matchAll(/`((?:tests|lib|db|ops|app)\/[\w./-]+)`/g)].map(match => match[1]!)
  expect(new Set(named).size).toBeGreaterThan(60)
  expect(named.filter(file => !existsSync(path.join(root, file)))).toEqual([])
})

test('every row of its tables of requirements names a test', () => {
  const requirements = text.split('\n').filter(line => /^\| \d+\.\d+/.test(line))
  expect(requirements.length).toBeGreaterThan(50)
  expect(requirements.filter(line => !/`tests\/[\w./-]+\.test\.tsx?`/.test(line))).toEqual([])
})

test('ten defences and more were taken out, and it says what failed', () => {
  const shown = text.split('## Defences taken out')[1]!.split('\n## ')[0]!
  expect(shown.split('\n').filter(line => /^\| .*`tests\//.test(line)).length).toBeGreaterThanOrEqual(10)
})
