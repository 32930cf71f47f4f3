import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { directory } from '../lib/offices/directory.ts'
import type { Office } from '../lib/offices/schema.ts'
import { middleware } from '../middleware.ts'

const rewritten = (url: string) => {
  const request = new NextRequest(url, { headers: { host: new URL(url).host } })
  return new URL(middleware(request).headers.get('x-middleware-rewrite')!).pathname
}

test("an office whose number is one of Next's own pages has its front page too", () => {
  const offices = [404, 500].map(id => ({ id, institutionId: 1 }) as Office)
  const hosts = offices.map(({ id }) => ({
    host: `k${id}.test`,
    officeId: id,
    kind: 'canonical',
    prefix: '/',
    routable: 'yes',
  }))
  directory().fill({
    institutions: [],
    offices,
    hosts,
    generations: [],
    institutionGenerations: [],
    tombstones: [],
  })
  expect(rewritten('http://k404.test/')).toBe('/0404')
  expect(rewritten('http://k500.test/berita')).toBe('/0500/berita')
})
