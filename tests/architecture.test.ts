import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const files = globSync(
  ['app/**/*.{ts,tsx}', 'lib/**/*.{ts,tsx}', 'db/**/*.ts', 'ops/**/*.ts', 'middleware.ts'],
  { cwd: root },
)
const source = new Map(files.map(file => [file, readFileSync(path.join(root, file), 'utf8')]))

const importsOf = (file: string) =>
  [...(source.get(file) ?? '').matchAll(/from '(\.[^']+)'/g)].map(match =>
    path.join(path.dirname(file), match[1]!),
  )

const offenders = (wrong: (file: string, text: string) => boolean) =>
  files.filter(file => wrong(file, source.get(file)!))

describe('code flows one way', () => {
  test('nothing but a page knows a page', () => {
    expect(
      offenders(
        file => !file.startsWith('app/') && importsOf(file).some(target => target.startsWith('app/')),
      ),
    ).toEqual([])
  })

  test('a page asks a noun, never a table', () => {
    expect(
      offenders(
        file => file.startsWith('app/') && importsOf(file).some(target => target.startsWith('db/tables')),
      ),
    ).toEqual([])
  })

  test('parts in app/_ui know no domain word', () => {
    expect(
      offenders(
        file =>
          file.startsWith('app/_ui/') &&
          importsOf(file).some(target => target.startsWith('lib/') || target.startsWith('db/')),
      ),
    ).toEqual([])
  })
})

describe('the public site', () => {
  const isPublic = (file: string) => file.includes('(situs)')

  test('has no client components', () => {
    expect(offenders((file, text) => isPublic(file) && /^['"]use client/m.test(text))).toEqual([])
  })

  test('never streams: what is streamed stays hidden without a script', () => {
    expect(
      offenders(
        (file, text) => isPublic(file) && (file.endsWith('loading.tsx') || /\bSuspense\b/.test(text)),
      ),
    ).toEqual([])
  })

  test('needs no inline style, which its policy forbids', () => {
    expect(offenders((file, text) => isPublic(file) && /style=\{/.test(text))).toEqual([])
  })

  test('asks no session: its pages are the same for everyone', () => {
    expect(offenders((file, text) => isPublic(file) && /lib\/session|next\/headers/.test(text))).toEqual([])
  })
})

describe('every write', () => {
  test('is one declaration through the wrapper', () => {
    for (const [file, text] of source) {
      if (!/^'use server'/.test(text)) continue
      const exported = [
        ...text.matchAll(/^export (?:async function|const) (\w+)( = (?:officeAction|bulkAction)\()?/gm),
      ]
      expect([file, exported.filter(match => !match[2]).map(match => match[1])]).toEqual([file, []])
    }
  })

  test('keeps its schemas in a file of their own', () => {
    expect(offenders((_file, text) => /^'use server'/.test(text) && /from 'zod'/.test(text))).toEqual([])
  })
})

// Lists of names and places are data, not code.
const isList = (file: string) => file.startsWith('db/seed/content/')

test('no file has grown past 200 lines', () => {
  expect(offenders((file, text) => !isList(file) && text.split('\n').length > 201)).toEqual([])
})
