import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { versionOf } from '../lib/front/version.ts'
import { open, sendHtml } from './front-door.ts'

function project(files: Record<string, string>) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'berkas '))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  return folder
}

const page: Parameters<typeof open>[0] = (_req, res) => sendHtml(res, 'halaman')

test('what the build names by its content is kept for ever, packed', async () => {
  const { ask, rendered } = await open(page, {
    folder: project({ '.next/static/chunks/a1.css': 'a{} '.repeat(500) }),
  })
  const reply = await ask('/_next/static/chunks/a1.css', { headers: { 'accept-encoding': 'br' } })
  expect(reply.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
    'content-type': 'text/css; charset=utf-8',
  })
  expect([reply.text, rendered]).toEqual(['a{} '.repeat(500), []])
})

test('our own script is asked for again soon, unless its address names this very content', async () => {
  const { ask } = await open(page, { folder: project({ 'public/situs.js': 'x' }) })
  const kept = async (query: string) => (await ask(`/situs.js${query}`)).headers['cache-control']
  expect([await kept(''), await kept('?v=ab12')]).toEqual(Array(2).fill('public, max-age=600'))
  expect(await kept(`?v=${versionOf(Buffer.from('x'))}`)).toContain('immutable')
})

test('our own script is sent without its notes and indentation', async () => {
  const script = '// Why.\nconst a = "// b"\n\n  // Because\n  // of this.\n  go(a) // here\n'
  const { ask } = await open(page, { folder: project({ 'public/situs.js': script }) })
  expect((await ask('/situs.js')).text).toBe('const a = "// b"\ngo(a) // here\n')
})

test('files of a build that was rolled out meanwhile are found', async () => {
  const folder = project({ '.next/static/a.js': 'a' })
  const { ask, front } = await open(page, { folder, scanEvery: 0 })
  writeFileSync(path.join(folder, '.next/static/b.js'), 'b')
  expect((await ask('/_next/static/b.js')).text).toBe('b')
  expect(front.cache.size.pages).toBe(0)
})

test('nothing outside the two folders can be reached', async () => {
  const { ask } = await open(page, { folder: project({ 'public/a.txt': 'a', '.env': 'rahasia' }) })
  for (const path of ['/../.env', '/..%2f.env', '/_next/static/../../.env', '/.env'])
    expect((await ask(path)).text).not.toContain('rahasia')
})
