import { expect, test } from 'vitest'
import { open, sendHtml } from './front-door.ts'

test('a page is rendered once and then answered from memory', async () => {
  const { ask, rendered } = await open((_req, res) => sendHtml(res, 'Berita '.repeat(200)))
  const first = await ask('/berita', { headers: { 'accept-encoding': 'br' } })
  const second = await ask('/berita', { headers: { 'accept-encoding': 'gzip' } })
  expect([first.status, second.status, rendered.length]).toEqual([200, 200, 1])
  expect(second.text).toBe(first.text)
  expect(first.headers['content-encoding']).toBe('br')
})
