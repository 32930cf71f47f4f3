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

describe('what leaves the server', () => {
  // Where an operator's own servers are spoken to, by addresses from the environment; and the one way for all others.
  const named = [
    'lib/media/clamd.ts',
    'lib/mail/post.ts',
    'lib/media/storage-s3.ts',
    'lib/mail/push.ts',
    'ops/start.ts',
  ]
  const sends =
    /\bfetch\(|from '(undici|nodemailer|web-push|@aws-sdk\/client-s3)'|\bhttps?\.(request|get)\(|\b(net|tls|http2)\.connect\(|\b(connect|createConnection)\b[^\n]*from 'node:(net|tls|http2)'|new (WebSocket|EventSource)\(|import\('node:(net|tls|https?|http2)'\)/
  const isClient = (file: string) => /^['"]use client/m.test(source.get(file) ?? '')
  const usedBy = (file: string) =>
    [...(source.get(file) ?? '').matchAll(/^(?:import|export|\} )(?! type)[^\n]*from '(\.[^']+)'/gm)].map(
      match => path.join(path.dirname(file), match[1]!),
    )
  // What Next calls on the server, and all that it uses up to the borders to the browser.
  const isStart = (file: string, text: string) =>
    !file.startsWith('app/') ||
    /(^|\/)(page|layout|route|error|not-found|template|default)\.tsx?$/.test(file) ||
    /^'use server'/.test(text)
  const onServer = new Set(offenders(isStart).filter(file => !isClient(file)))
  for (const file of onServer) for (const used of usedBy(file)) if (!isClient(used)) onServer.add(used)

  test('goes through one function that looks at the address', () => {
    expect(
      offenders(
        (file, text) =>
          sends.test(text) &&
          !file.startsWith('lib/outgoing/') &&
          !named.includes(file) &&
          onServer.has(file),
      ),
    ).toEqual([])
  })
})

// Lists of names and places are data, not code.
const isList = (file: string) => file.startsWith('db/seed/content/')

test('no file has grown past 200 lines', () => {
  expect(offenders((file, text) => !isList(file) && text.split('\n').length > 201)).toEqual([])
})
