import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { visiting } from '../db/doors.ts'
import { withdrawEntry } from '../lib/entries/actions.ts'
import { findLive } from '../lib/entries/one.ts'
import { env } from '../lib/env.ts'
import { CapturedResponse, madeRequest } from '../lib/front/capture.ts'
import { serveMedia } from '../lib/media/serve.ts'
import type { Office } from '../lib/offices/schema.ts'
import { refresh } from '../lib/offices/watch.ts'
import { officeShareAddress, shareAddress } from '../lib/share/address.ts'
import { makeRoom } from '../lib/share/kept.ts'
import { publishKind } from './publishing-kinds.ts'
import { makeOffice, makePerson, send, type TestPerson } from './world.ts'

let office: Office
let other: Office
let pair: [TestPerson, TestPerson]

beforeAll(async () => {
  office = await makeOffice()
  other = await makeOffice(office)
  pair = [await makePerson(office, 'writer'), await makePerson(office, 'editor')]
})

async function ask(address: string, at = office, headers: Record<string, string> = {}) {
  const req = madeRequest(address, headers)
  const res = new CapturedResponse(req as IncomingMessage)
  await serveMedia(req, res, at)
  return {
    status: res.statusCode,
    type: res.getHeader('content-type'),
    etag: res.getHeader('etag'),
    body: res.body,
  }
}

async function live(title: string, slug: string) {
  const id = await publishKind(pair, 'article', title, { slug })
  const entry = await visiting(office.id, db => findLive(db, office.id, 'article', `/berita/${slug}`))
  return { id, address: shareAddress(office, entry!) }
}

test('what is live has a picture of 1200 by 630 for other sites and apps', async () => {
  const { address } = await live('Rapat <b>pleno</b> & "é" 選挙', 'rapat')
  const { status, type, body, etag } = await ask(address)
  expect([status, type]).toEqual([200, 'image/jpeg'])
  expect(await sharp(body).metadata()).toMatchObject({ width: 1200, height: 630, format: 'jpeg' })
  expect((await ask(address, office, { 'if-none-match': String(etag) })).status).toBe(304)
})

test('a guessed address, and one of another office, is nothing', async () => {
  const { address } = await live('Satu', 'satu')
  for (const guess of [
    address.replace(/.{16}\.jpg$/, 'AAAAAAAAAAAAAAAA.jpg'),
    address.replace(/-[0-9a-z]+-(.{16})\.jpg$/, '-abc-$1.jpg'),
    '/media/bagikan/kantor-AAAAAAAAAAAAAAAA.jpg',
    '/media/bagikan/../../secret',
    '/media/bagikan/',
  ])
    expect([guess, (await ask(guess)).status]).toEqual([guess, 404])
  expect((await ask(address, other)).status).toBe(404)
})

test('what was withdrawn has no picture any more, though it was drawn before', async () => {
  const { id, address } = await live('Ditarik', 'ditarik')
  expect((await ask(address)).status).toBe(200)
  await send(pair[1], withdrawEntry, { id, lock: 3, reason: 'Keliru.' })
  await refresh()
  expect((await ask(address)).status).toBe(404)
})

test('the office itself has one, for all other pages', async () => {
  expect((await ask(officeShareAddress(office))).status).toBe(200)
  expect((await ask(officeShareAddress(office), other)).status).toBe(404)
})

test('the pictures nobody asked for longest make room', async () => {
  const folder = path.join(env().dataFolder, 'bagikan')
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'lama.jpg'), '')
  await utimes(path.join(folder, 'lama.jpg'), 1, 1)
  const before = await readdir(folder)
  await makeRoom(before.length - 1)
  expect(await readdir(folder)).toEqual(before.filter(name => name !== 'lama.jpg'))
})
