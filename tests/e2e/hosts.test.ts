import { describe, expect, inject, test } from 'vitest'
import { ask, hostOf, speak } from './raw.ts'

const kediri = () => `http://${hostOf('kab-kediri.kpu')}`

describe('a host', () => {
  test('nobody has gets a small page that names no office', async () => {
    for (const host of [
      'jahat.example',
      'tidak-ada.kpu.localhost',
      'kab-kediri.kpu.localhost.',
      'a@b',
      '[::1',
    ])
      expect(await ask(host, '/berita')).toMatchObject({
        status: 404,
        headers: { 'x-robots-tag': 'noindex' },
      })
    const { text } = await ask('jahat.example', '/')
    expect(text).toContain('Tidak ada situs di alamat ini')
    expect(text.length).toBeLessThan(2000)
  })

  test('of old leads to the office it belongs to, with the path', async () => {
    const answer = await ask(`kpu-kedirikab.go.id:${inject('port')}`, '/berita/lama?halaman=2')
    expect(answer.status).toBe(301)
    expect(answer.headers.location).toBe(`${kediri()}/berita/lama?halaman=2`)
  })

  test('of an old PPID site leads below /ppid', async () => {
    const answer = await ask(`purwakartakabppid.kpu.go.id:${inject('port')}`, '/formulir')
    expect(answer.status).toBe(301)
    expect(answer.headers.location).toBe(`http://${hostOf('kab-purwakarta.kpu')}/ppid/formulir`)
  })

  test('of old never leads away from the office, whatever address is asked for', async () => {
    for (const path of ['//jahat.example/x', '/\\jahat.example', 'http://jahat.example/'])
      expect(await ask(`kpu-kedirikab.go.id:${inject('port')}`, path)).toSatisfy(
        answer => answer.status >= 400 || answer.headers.location.startsWith(`${kediri()}/`),
      )
  })

  test('in capitals is the same host', async () => {
    expect((await ask(hostOf('KAB-Kediri.KPU').toUpperCase(), '/berita')).status).toBe(200)
  })

  test('named localhost lists the institutions', async () => {
    const { status, text } = await ask(`localhost:${inject('port')}`, '/')
    expect(status).toBe(200)
    for (const name of ['Komisi Pemilihan Umum', 'Badan Pengawas Pemilihan Umum'])
      expect(text).toContain(name)
  })

  test('given twice, or in the address, is refused or counts as the first', async () => {
    const host = hostOf('kab-kediri.kpu')
    const other = hostOf('kota-surabaya.kpu')
    const twice = await speak(
      `GET / HTTP/1.1\r\nHost: ${host}\r\nHost: ${other}\r\nConnection: close\r\n\r\n`,
    )
    expect(twice).toMatch(/^HTTP\/1\.1 400/)
    const absolute = await speak(
      `GET http://${other}/ HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    )
    expect(absolute).toMatch(/^HTTP\/1\.1 4/)
  })

  test('that a proxy header names is not believed, and reaches no page of others', async () => {
    const headers = {
      'X-Forwarded-Host': 'jahat.example',
      Forwarded: 'host=jahat.example',
      'X-Host': 'jahat.example',
    }
    const path = `/berita?tag=t${Date.now().toString(36)}`
    const first = await ask(hostOf('kab-kediri.kpu'), path, { headers })
    const second = await ask(hostOf('kab-kediri.kpu'), path)
    expect(first.text).not.toContain('jahat.example')
    expect(second.text).toBe(first.text)
  })
})

describe('headers of the framework', () => {
  const spoken = {
    RSC: '1',
    'Next-Action': 'a'.repeat(40),
    'Next-Router-State-Tree': '%5B%22%22%5D',
    'X-Middleware-Subrequest': 'middleware:middleware:middleware:middleware:middleware',
    'X-Middleware-Rewrite': '/5/admin',
    'X-Nextjs-Data': '1',
    'X-Serumpun-Own': 'x',
    'X-Serumpun-Body': '/admin',
  }

  test('change nothing of a public page, nor of what the next visitor gets', async () => {
    const path = `/berita?tag=u${Date.now().toString(36)}&_rsc=abc`
    const first = await ask(hostOf('kab-kediri.kpu'), path, { headers: spoken })
    expect(first.headers['content-type']).toContain('text/html')
    expect((await ask(hostOf('kab-kediri.kpu'), path)).text).toBe(first.text)
  })

  test('open no door of the back office', async () => {
    for (const path of [
      '/admin',
      '/admin/berita',
      '/admin/kantor',
      '/api/admin',
      '/__next/admin',
      '/__nextx/admin/berita',
    ])
      expect(await ask(hostOf('kab-kediri.kpu'), path, { headers: spoken })).toMatchObject({
        status: expect.toBeOneOf([307, 404]),
      })
  })

  test('open no internal page', async () => {
    for (const path of ['/galat/503', '/%67alat/410', '/admin/masuk/kirim'])
      expect((await ask(hostOf('kab-kediri.kpu'), path, { headers: spoken })).status).toBe(404)
  })
})

test('a request of two lengths is refused, so that nothing hides behind it', async () => {
  const head = `POST / HTTP/1.1\r\nHost: ${hostOf('kpu')}\r\nOrigin: http://${hostOf('kpu')}\r\n`
  const hidden = 'GET /admin HTTP/1.1\r\nHost: x\r\n\r\n'
  const answer = await speak(
    `${head}Content-Length: ${hidden.length + 5}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`,
  )
  expect(answer).toMatch(/^HTTP\/1\.1 400/)
  expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1)
})

test('files outside the site are not served', async () => {
  const out = [
    '/media/../../package.json',
    '/media/%2e%2e%2f%2e%2e%2fpackage.json',
    '/_next/static/../../package.json',
  ]
  for (const path of [
    ...out,
    '/_next/static/%2e%2e/BUILD_ID',
    '/..%2f..%2fetc/passwd',
    '/.env',
    '/.next/BUILD_ID',
  ])
    expect((await ask(hostOf('kab-kediri.kpu'), path)).status).toBe(404)
})
