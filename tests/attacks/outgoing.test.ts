import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outgoingAgent } from '../../lib/outgoing/agent.ts'
import { type OutgoingOptions, reach } from '../../lib/outgoing/fetch.ts'
import { OutgoingRefusal } from '../../lib/outgoing/refusal.ts'
import { isGlobal } from '../../lib/outgoing/target.ts'

const answers: Record<string, RequestListener> = {
  '/halo': (_req, res) => res.end('halo'),
  '/besar': (_req, res) => res.end(Buffer.alloc(2000)),
  '/bom': (_req, res) => res.setHeader('Content-Encoding', 'gzip').end(gzipSync(Buffer.alloc(5_000_000))),
  '/rusak': (_req, res) => res.setHeader('Content-Encoding', 'gzip').end('bukan gzip'),
  '/ganda': (_req, res) => res.setHeader('Content-Encoding', 'gzip, gzip').end('x'),
  '/kepala': (_req, res) => res.setHeader('X-Panjang', 'x'.repeat(20_000)).end(),
  '/lambat': (_req, res) => res.write('s'),
  '/ke-dalam': (_req, res) =>
    res.writeHead(302, { Location: 'http://169.254.169.254/latest/meta-data' }).end(),
  '/ke-berkas': (_req, res) => res.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
  '/ke-halo': (_req, res) => res.writeHead(301, { Location: '/halo' }).end(),
  '/putar': (_req, res) => res.writeHead(302, { Location: '/putar' }).end(),
  '/kepalaku': (req, res) => res.end(req.headers['x-kunci'] ?? 'tidak ada'),
}
let hits = 0
const server = createServer((req, res) => {
  hits++
  answers[req.url ?? '']?.(req, res)
})
let port = 0
let here = ''

beforeAll(async () => {
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
  here = `http://situs.test:${port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const local = async () => ['127.0.0.1']
const open = (path: string, options: OutgoingOptions = {}) =>
  reach(here + path, options, { resolve: local, reachable: ['situs.test'] })

const reasonOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'fetched',
    error => (error instanceof OutgoingRefusal ? error.reason : String(error)),
  )
const closed = (address: string, addresses = ['127.0.0.1']) =>
  reasonOf(reach(address, { seconds: 2 }, { resolve: async () => addresses, reachable: [] }))

describe('an address somebody gives the server', () => {
  test.each([
    ['ftp://kpu.go.id/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['gopher://kpu.go.id/', 'scheme'],
    ['http://admin:rahasia@kpu.go.id/', 'credentials'],
    ['http://kpu.go.id@127.0.0.1/', 'credentials'],
    ['http://kpu.go.id:5432/', 'port'],
    ['http://kpu.go.id:443/', 'notPublic'],
    ['bukan alamat', 'address'],
    ['//kpu.go.id/', 'address'],
    [`http://kpu.go.id/${'a'.repeat(3000)}`, 'address'],
  ])('%s is refused as %s', async (address, reason) => {
    expect(await closed(address)).toBe(reason)
  })

  test.each([
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '0x7f.0.0.0x1',
    '0',
    '0.0.0.0',
    '１２７.0.0.1',
    '127.0.0.1.',
    '10.0.0.1',
    '100.64.0.1',
    '169.254.169.254',
    '172.31.255.255',
    '192.168.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '[::]',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::ffff:8.8.8.8]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b:1::1]',
    '[2002:7f00:1::]',
    '[2001:0:1::1]',
    '[fd00::1]',
    '[fe80::1]',
    '[ff02::1]',
    '[2001:db8::1]',
    '[100::1]',
    '[4000::1]',
    '[fd00:ec2::254]',
  ])('http://%s/ is inside, and refused before anything is sent', async host => {
    expect(await closed(`http://${host}/`, ['93.184.216.34'])).toBe('notPublic')
  })

  const insideIpv4 = fc.oneof(
    ...['0', '10', '127', '224', '240'].map(first =>
      fc.nat(0xffffff).map(rest => Number(first) * 2 ** 24 + rest),
    ),
    fc.nat(0xffff).map(rest => 0xa9fe0000 + rest),
    fc.nat(0xffff).map(rest => 0xc0a80000 + rest),
    fc.nat(0xfffff).map(rest => 0xac100000 + rest),
    fc.nat(0x3fffff).map(rest => 0x64400000 + rest),
  )
  const byte = (value: number, n: number) => Math.floor(value / 256 ** (3 - n)) % 256
  const writePart = [
    (part: number) => String(part),
    (part: number) => `0${part.toString(8)}`,
    (part: number) => `0x${part.toString(16)}`,
    (part: number) => `0X00${part.toString(16).toUpperCase()}`,
  ]
  const spelt = fc
    .tuple(insideIpv4, fc.integer({ min: 1, max: 4 }), fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }))
    .map(([value, parts, ways]) =>
      Array.from({ length: parts }, (_, n) => {
        const part = n < parts - 1 ? byte(value, n) : value % 256 ** (5 - parts)
        return writePart[ways[n]!]!(part)
      }).join('.'),
    )

  test('no spelling of an inner IPv4 address is let through', async () => {
    await fc.assert(
      fc.asyncProperty(
        spelt,
        async host => (await closed(`http://${host}/`, ['93.184.216.34'])) === 'notPublic',
      ),
      { numRuns: 500 },
    )
  })

  test('no IPv6 address outside what is given out counts as public, however it is written', () => {
    const word = fc.nat(0xffff)
    const ipv6 = fc.tuple(word, fc.array(word, { minLength: 7, maxLength: 7 }), fc.boolean())
    fc.assert(
      fc.property(ipv6, ([first, rest, upper]) => {
        const text = [first, ...rest].map(part => part.toString(16)).join(':')
        const isOutside = first < 0x2000 || first > 0x3fff || first === 0x2002
        return !isOutside || !isGlobal(upper ? text.toUpperCase() : text)
      }),
      { numRuns: 2000 },
    )
  })

  test('what a resolver might say besides addresses is not public', () => {
    for (const said of ['', 'localhost', '8.8.8', '0x08.8.8.8', '8.8.8.8/8', 'fe80::1%eth0'])
      expect(isGlobal(said)).toBe(false)
    for (const said of ['8.8.8.8', '103.21.244.10', '2606:4700::1111']) expect(isGlobal(said)).toBe(true)
  })
})

describe('a name', () => {
  test('that leads inside is refused, also when only one of its addresses does', async () => {
    expect(await closed('http://dalam.test/')).toBe('notPublic')
    expect(await closed('http://campur.test/', ['93.184.216.34', '10.0.0.1'])).toBe('notPublic')
    expect(await closed('http://campur.test/', ['93.184.216.34', '::ffff:a00:1'])).toBe('notPublic')
    expect(await closed('http://kosong.test/', [])).toBe('unknown')
  })

  test('that changes its address between look and connection is asked once, and stays where it was', async () => {
    const said = [['127.0.0.1'], ['10.9.9.9']]
    let asked = 0
    const resolve = async () => said[asked++] ?? ['10.9.9.9']
    const answer = await reach(`${here}/halo`, {}, { resolve, reachable: ['situs.test'] })
    expect([String(answer.body), asked]).toEqual(['halo', 1])
  })

  test('that turns inwards on the way of a redirect is asked again, and refused', async () => {
    let asked = 0
    const resolve = async () => (asked++ === 0 ? ['127.0.0.1'] : ['10.9.9.9'])
    answers['/ke-luar'] = (_req, res) => res.writeHead(302, { Location: 'http://luar.test/' }).end()
    const asking = reach(`${here}/ke-luar`, {}, { resolve, reachable: ['situs.test'] })
    expect([await reasonOf(asking), asked]).toEqual(['notPublic', 2])
  })

  test('a library that connects by itself is held to the same', async () => {
    const { request } = await import('node:https')
    const agent = outgoingAgent({}, async () => ['127.0.0.1'])
    const asking = new Promise((done, fail) =>
      request({ host: 'dorong.test', port, agent }, done).once('error', fail).end(),
    )
    expect(await reasonOf(asking)).toBe('notPublic')
  })
})

describe('a redirect', () => {
  test('is followed when it leads outside, and told', async () => {
    const answer = await open('/ke-halo')
    expect([answer.status, String(answer.body), answer.way]).toEqual([
      200,
      'halo',
      [`${here}/ke-halo`, `${here}/halo`],
    ])
  })

  test.each([
    ['/ke-dalam', 'notPublic'],
    ['/ke-berkas', 'scheme'],
    ['/putar', 'redirects'],
  ])('%s is refused as %s', async (path, reason) => {
    expect(await reasonOf(open(path))).toBe(reason)
  })

  test('ends after five, and a form is never sent on', async () => {
    hits = 0
    await reasonOf(open('/putar', { redirects: 99 }))
    expect(hits).toBe(6)
    expect((await open('/ke-halo', { method: 'POST', body: 'x' })).status).toBe(301)
  })

  test('takes no header of ours to another host', async () => {
    answers['/pindah'] = (_req, res) =>
      res.writeHead(302, { Location: `http://lain.test:${port}/kepalaku` }).end()
    const around = { resolve: local, reachable: ['situs.test', 'lain.test'] }
    const answer = await reach(`${here}/pindah`, { headers: { 'x-kunci': 'rahasia' } }, around)
    expect(String(answer.body)).toBe('tidak ada')
  })
})

describe('an answer', () => {
  test.each([
    ['/besar', { largest: 1000 }, 'tooLarge'],
    ['/bom', { largest: 100_000 }, 'tooLarge'],
    ['/rusak', {}, 'encoding'],
    ['/ganda', {}, 'encoding'],
    ['/kepala', {}, 'headers'],
    ['/lambat', { seconds: 0.3 }, 'tooSlow'],
  ])('%s with %o is refused as %s', async (path, options, reason) => {
    expect(await reasonOf(open(path, options))).toBe(reason)
  })

  test('that comes too slowly because the name does is given up too', async () => {
    const resolve = () => new Promise<string[]>(() => {})
    expect(await reasonOf(reach('http://situs.test/', { seconds: 0.2 }, { resolve, reachable: [] }))).toBe(
      'tooSlow',
    )
  })

  test('every refusal is a sentence for the person who gave the address', async () => {
    await expect(open('/besar', { largest: 1 })).rejects.toMatchObject({
      message: 'Jawaban situs ini terlalu besar.',
      status: 422,
    })
  })
})
