import { existsSync, readdirSync, utimesSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { POST } from '../app/api/unggah/foto/route.ts'
import type { Office } from '../lib/offices/schema.ts'
import { openSession, sessionCookie, sessionToken } from '../lib/session-store.ts'
import { partsPath } from '../lib/uploads/address.ts'
import { partsFolder, patience, sweepParts } from '../lib/uploads/parts.ts'
import { receiveParts } from '../lib/uploads/receive.ts'
import { as, makeOffice, makePerson, type TestPerson, unique } from './world.ts'

let serving: Office
const server = createServer((req, res) => receiveParts(req, res, serving))
let base = ''
beforeAll(async () => {
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

const photo = () =>
  sharp({ create: { width: 600, height: 400, channels: 3, background: `#${unique().slice(0, 6)}` } })
    .jpeg()
    .toBuffer()

async function tus(
  who: TestPerson,
  method: string,
  url: string,
  more: Record<string, string> = {},
  body?: Buffer,
) {
  serving = who.office
  return fetch(base + url, {
    method,
    headers: { cookie: await cookieOf(who), 'tus-resumable': '1.0.0', ...more },
    ...(body ? { body: new Uint8Array(body) } : {}),
  })
}

const begin = (who: TestPerson, size: number, name = 'rapat.jpg') =>
  tus(who, 'POST', partsPath, {
    'upload-length': String(size),
    'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`,
  })

const add = (who: TestPerson, url: string, offset: number, body: Buffer) =>
  tus(
    who,
    'PATCH',
    url,
    { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    body,
  )

const cookieOf = async ({ personId, office }: TestPerson) => {
  const { sid, maxAge } = await openSession({ id: personId }, office, { address: '', agent: '' })
  return `${sessionCookie}=${await sessionToken(sid, maxAge)}`
}

const idOf = (url: string) => url.split('/').at(-1)!

const finish = (who: TestPerson, url: string) =>
  as(who, () =>
    POST(
      new Request('http://x/api/unggah/foto', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ upload: idOf(url) }),
      }),
    ),
  )

const writer = async () => makePerson(await makeOffice(), 'writer')

test('a photo that stopped in the middle goes on from there and becomes a picture', async () => {
  const who = await writer()
  const bytes = await photo()
  const url = (await begin(who, bytes.length)).headers.get('location')!
  await add(who, url, 0, bytes.subarray(0, 500))
  const there = Number((await tus(who, 'HEAD', url)).headers.get('upload-offset'))
  expect(there).toBe(500)
  expect((await add(who, url, there, bytes.subarray(there))).status).toBe(204)
  const answer = await finish(who, url)
  expect([answer.status, (await answer.json()).picture.width]).toEqual([201, 600])
})

test('whoever lost the answer asks again and is told the same', async () => {
  const who = await writer()
  const bytes = await photo()
  const url = (await begin(who, bytes.length)).headers.get('location')!
  await add(who, url, 0, bytes)
  const first = await (await finish(who, url)).json()
  expect(await (await finish(who, url)).json()).toEqual(first)
  expect(existsSync(path.join(partsFolder(), idOf(url)))).toBe(false)
})

test('half a photo becomes nothing', async () => {
  const who = await writer()
  const bytes = await photo()
  const url = (await begin(who, bytes.length)).headers.get('location')!
  await add(who, url, 0, bytes.subarray(0, 300))
  expect((await finish(who, url)).status).toBe(409)
})

test('an upload is not there for a colleague, nor in another office', async () => {
  const who = await writer()
  const url = (await begin(who, 1000)).headers.get('location')!
  for (const other of [await makePerson(who.office, 'editor'), await writer()]) {
    expect((await tus(other, 'HEAD', url)).status).toBe(404)
    expect((await add(other, url, 0, Buffer.alloc(10))).status).toBe(404)
    expect((await finish(other, url)).status).toBe(404)
  }
})

test('who may add no media, or has no session, sends nothing', async () => {
  const office = await makeOffice()
  expect((await begin(await makePerson(office, 'auditor'), 1000)).status).toBe(403)
  serving = office
  const answer = await fetch(base + partsPath, { method: 'POST', headers: { 'upload-length': '10' } })
  expect([answer.status, (await answer.json()).message]).toEqual([401, expect.stringContaining('masuk lagi')])
})

test.each([
  [2 * 2 ** 30, 413, /25 MB/],
  [0, 422, /kosong/],
  [Number.NaN, 411, /Ukuran/],
])('an upload of %d bytes is refused before it begins', async (size, status, sentence) => {
  const answer = await begin(await writer(), size)
  expect([answer.status, (await answer.json()).message]).toEqual([status, expect.stringMatching(sentence)])
})

test('what comes beyond the length that was told is not taken', async () => {
  const who = await writer()
  const url = (await begin(who, 1000)).headers.get('location')!
  expect((await add(who, url, 0, Buffer.alloc(5000))).status).toBeGreaterThanOrEqual(400)
  expect(Number((await tus(who, 'HEAD', url)).headers.get('upload-offset'))).toBeLessThanOrEqual(1000)
})

test('a name that climbs out of the folder is only a name', async () => {
  const who = await writer()
  const bytes = await photo()
  const url = (await begin(who, bytes.length, '../../../etc/\u202Egpj.exe')).headers.get('location')!
  await add(who, url, 0, bytes)
  expect((await finish(who, url)).status).toBe(201)
  expect((await tus(who, 'HEAD', `${partsPath}/..%2f..%2fsecret`)).status).toBe(404)
})

test('what nobody added to for three days is swept away', async () => {
  const who = await writer()
  const url = (await begin(who, 1000)).headers.get('location')!
  const files = readdirSync(partsFolder()).filter(name => name.startsWith(idOf(url)))
  const old = new Date(Date.now() - patience - 1000)
  for (const name of files) utimesSync(path.join(partsFolder(), name), old, old)
  await sweepParts()
  expect(readdirSync(partsFolder()).filter(name => name.startsWith(idOf(url)))).toEqual([])
})
