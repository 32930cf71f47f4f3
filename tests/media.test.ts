import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { POST } from '../app/api/unggah/foto/route.ts'
import { system } from '../db/doors.ts'
import { auditEvents, entries, mediaUses, offices } from '../db/tables/index.ts'
import { env } from '../lib/env.ts'
import { replaceMedium } from '../lib/media/actions.ts'
import { mediaAddress } from '../lib/media/address.ts'
import { uploadPicture } from '../lib/media/library.ts'
import { prepareImage } from '../lib/media/prepare.ts'
import { largestUpload } from '../lib/media/receive.ts'
import { acceptReplacement } from '../lib/media/replacement-actions.ts'
import { findReplacementOf } from '../lib/media/replacements.ts'
import { serveMedia } from '../lib/media/serve.ts'
import { storage } from '../lib/media/storage.ts'
import { fileOf } from '../lib/media/store.ts'
import { directory } from '../lib/offices/directory.ts'
import type { Office } from '../lib/offices/schema.ts'
import { refresh } from '../lib/offices/watch.ts'
import { openSession, sessionCookie, sessionToken } from '../lib/session-store.ts'
import { as, inOfficeOf, makeOffice, makePerson, send, type TestPerson, unique } from './world.ts'

const drawn = (width: number, height: number, colour = `#${unique().slice(0, 6)}`) =>
  sharp({ create: { width, height, channels: 3, background: colour } })

const jpeg = (width: number, height: number) => drawn(width, height).jpeg().toBuffer()

test('a photo is made at three widths in three formats', async () => {
  const { variants, files, width, height } = await prepareImage(await jpeg(2000, 1500), 'rapat.jpg')
  expect([width, height]).toEqual([2000, 1500])
  expect(variants.map(one => `${one.width}x${one.height}.${one.format}`)).toEqual(
    ['480x360', '960x720', '1440x1080'].flatMap(size => [`${size}.avif`, `${size}.webp`, `${size}.jpg`]),
  )
  for (const { variant, bytes } of files) expect((await sharp(bytes).metadata()).width).toBe(variant.width)
})

test('a small photo is never made larger', async () => {
  const { variants } = await prepareImage(await jpeg(300, 200), 'kecil.jpg')
  expect([...new Set(variants.map(one => one.width))]).toEqual([300])
})

test('a photo taken sideways stands upright and tells neither place nor camera', async () => {
  const taken = await drawn(800, 600)
    .withExif({ IFD0: { Make: 'Kamera', Orientation: '6' }, IFD3: { GPSLatitude: '7/1 49/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const { width, height, files } = await prepareImage(taken, 'IMG_0001.jpg')
  expect([width, height]).toEqual([600, 800])
  for (const { bytes } of files) {
    const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata()
    expect({ exif, xmp, iptc, orientation }).toEqual({})
  }
})

test('what is transparent becomes white', async () => {
  const clear = await sharp({ create: { width: 40, height: 40, channels: 4, background: '#00000000' } })
    .png()
    .toBuffer()
  const { files } = await prepareImage(clear, 'bagan.png')
  const [red] = await sharp(files.find(file => file.variant.format === 'jpg')!.bytes)
    .raw()
    .toBuffer()
  expect(red).toBeGreaterThan(250)
})

test.each(['png', 'webp', 'avif', 'gif'] as const)('a %s is a photo too', async format => {
  const { variants } = await prepareImage(await drawn(200, 100).toFormat(format).toBuffer(), 'foto')
  expect(variants).toHaveLength(3)
})

const notPhotos: [string, () => Buffer | Promise<Buffer>][] = [
  ['a drawing that may hold scripts', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a page named like a photo', () => Buffer.from('<!DOCTYPE html><script>alert(1)</script>')],
  ['a program', () => Buffer.from('<?php system($_GET["c"]);')],
  ['a document', () => Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
  ['nothing', () => Buffer.alloc(0)],
  ['a TIFF', () => drawn(20, 20).tiff().toBuffer()],
  ['a head of a photo and nothing more', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  ['a photo cut off', async () => (await jpeg(900, 900)).subarray(0, -200)],
  ['a strip of paper', () => jpeg(1500, 100)],
]
test.each(notPhotos)('%s is refused by its content', async (_, make) => {
  await expect(prepareImage(await make(), 'foto.jpg')).rejects.toThrow(/JPG|galeri|Potong/)
})

test('a photo of too many pixels is refused before it is unpacked', async () => {
  const huge = await drawn(10_000, 6100).png().toBuffer()
  await expect(prepareImage(huge, 'a.png')).rejects.toThrow(/60 megapiksel/)
})

test('a photo of more than 25 MB is refused', async () => {
  await expect(prepareImage(Buffer.alloc(largestUpload + 1), 'a.jpg')).rejects.toThrow(/25 MB/)
})

test('the same file is kept once, as one picture of the office, with who added it', async () => {
  const { actor, office } = await makePerson(await makeOffice(), 'writer')
  const bytes = await jpeg(500, 400)
  const [first, second] = [
    await uploadPicture(actor, bytes, '../a.jpg'),
    await uploadPicture(actor, bytes, 'b.jpg'),
  ]
  expect(second).toEqual({ ...first, known: { name: 'a.jpg', since: expect.any(String) } })
  const folder = path.join(env().dataFolder, 'media', first.picture.hash.slice(0, 2))
  expect(readdirSync(folder).filter(name => name.startsWith(first.picture.hash))).toHaveLength(3)
  const notes = await system('test', db =>
    db.select().from(auditEvents).where(eq(auditEvents.officeId, office.id)),
  )
  expect(notes.map(note => [note.action, note.subject, note.detail.name])).toEqual([
    ['media.add', first.picture.mediaId, 'a.jpg'],
  ])
})

// --- the address of the upload

const formOf = (bytes: Buffer, name = 'foto.jpg') => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name))
  return form
}
const upload = (body: FormData | string) =>
  POST(new Request('http://kantor.localhost/api/unggah/foto', { method: 'POST', body }))

test('a writer uploads a photo', async () => {
  const writer = await makePerson(await makeOffice(), 'writer')
  const bytes = await jpeg(700, 500)
  const response = await as(writer, () => upload(formOf(bytes)))
  expect(response.status).toBe(201)
  const { picture, size, keptSize } = await response.json()
  expect(picture).toMatchObject({ width: 700, height: 500, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect([size, keptSize > 0]).toEqual([bytes.length, true])
})

test('an upload is refused with a sentence and the right status', async () => {
  const office = await makeOffice()
  const writer = await makePerson(office, 'writer')
  const status = async (person: TestPerson, body: FormData | string, host?: string) => {
    const response = await as(person, () => upload(body), host)
    return [response.status, typeof (await response.json()).message]
  }
  const photo = formOf(await jpeg(50, 50))
  expect(await status(writer, photo, (await makeOffice()).host)).toEqual([401, 'string'])
  expect(await status(await makePerson(office, 'auditor'), photo)).toEqual([403, 'string'])
  expect(await status(writer, formOf(Buffer.alloc(largestUpload + 20_000)))).toEqual([413, 'string'])
  expect(await status(writer, 'file=foto')).toEqual([415, 'string'])
  expect(await status(writer, formOf(Buffer.from('<svg/>'), 'foto.jpg'))).toEqual([415, 'string'])
  expect(await status(writer, new FormData())).toEqual([422, 'string'])
  expect(await status(writer, formOf((await jpeg(900, 900)).subarray(0, -200)))).toEqual([422, 'string'])
})

test('a frozen office takes no photo', async () => {
  const writer = await makePerson(await makeOffice(undefined, { state: 'frozen' }), 'writer')
  const response = await as(writer, async () => upload(formOf(await jpeg(50, 50))))
  expect(response.status).toBe(423)
})

// --- serving

let serving: Office
const server = createServer((req, res) => serveMedia(req, res, serving))
beforeAll(() => new Promise<void>(done => server.listen(0, '127.0.0.1', done)))
afterAll(() => new Promise(done => server.close(done)))

async function ask(office: Office, address: string, init: RequestInit = {}) {
  serving = office
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${address}`, init)
}

const cookieOf = async (person: TestPerson) => {
  const { sid, maxAge } = await openSession({ id: person.personId }, person.office, {
    address: '',
    agent: '',
  })
  return { cookie: `${sessionCookie}=${await sessionToken(sid, maxAge)}` }
}

// A picture that a live entry shows (or only a draft).
async function shown({ live }: { live: boolean }) {
  const writer = await makePerson(await makeOffice(), 'writer')
  const { picture } = await uploadPicture(writer.actor, await jpeg(1000, 700), 'a.jpg')
  const entryId = await system('test', async db => {
    const values = { officeId: writer.office.id, kind: 'article' as const, slug: unique(), title: 'Rapat' }
    const [entry] = await db.insert(entries).values(values).returning({ id: entries.id })
    await db
      .insert(mediaUses)
      .values({ officeId: writer.office.id, mediaId: picture.mediaId, entryId: entry!.id, live })
    return entry!.id
  })
  return { writer, office: writer.office, picture, entryId, address: mediaAddress(picture, 960, 'webp') }
}

test('a visitor sees the photo of a live article, for good', async () => {
  const { office, address } = await shown({ live: true })
  const response = await ask(office, address)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('image/webp')
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('content-security-policy')).toContain('sandbox')
  const bytes = Buffer.from(await response.arrayBuffer())
  expect((await sharp(bytes).metadata()).width).toBe(960)
  expect(response.headers.get('content-length')).toBe(String(bytes.length))
})

test("a draft's photo is for people of its office alone", async () => {
  const { office, address, writer } = await shown({ live: false })
  const stranger = await makePerson(await makeOffice(), 'editor')
  expect((await ask(office, address)).status).toBe(404)
  expect((await ask(office, address, { headers: await cookieOf(stranger) })).status).toBe(404)
  const own = await ask(office, address, { headers: await cookieOf(writer) })
  expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
})

test("another office's photo is not there, whoever asks", async () => {
  const { address } = await shown({ live: true })
  const other = await makePerson(await makeOffice(), 'editor')
  expect((await ask(other.office, address)).status).toBe(404)
  expect((await ask(other.office, address, { headers: await cookieOf(other) })).status).toBe(404)
})

test('a province shows the photos of the offices below it under its own host', async () => {
  const { office, address, picture } = await shown({ live: true })
  const province = await makeOffice(office, { level: 'provinsi' })
  await system('test', db =>
    db.update(offices).set({ parentId: province.id }).where(eq(offices.id, office.id)),
  )
  await refresh()
  const draft = await uploadPicture((await makePerson(office, 'writer')).actor, await jpeg(90, 90), 'b.jpg')
  expect((await ask(province, address)).status).toBe(200)
  expect((await ask(province, mediaAddress(draft.picture, 90, 'webp'))).status).toBe(404)
  expect((await ask(office, mediaAddress(picture, 480, 'avif'))).status).toBe(200)
})

test('a photo is gone for visitors when its article is', async () => {
  const { office, address, picture } = await shown({ live: true })
  expect((await ask(office, address)).status).toBe(200)
  await system('test', db => db.delete(mediaUses).where(eq(mediaUses.mediaId, picture.mediaId)))
  directory().raiseGeneration(office.id, Date.now())
  expect((await ask(office, address)).status).toBe(404)
})

test('an address with the wrong content, width or shape is not there', async () => {
  const { office, picture, address } = await shown({ live: true })
  const wrong = [
    mediaAddress({ ...picture, hash: '0'.repeat(64) }, 960, 'webp'),
    mediaAddress(picture, 1440, 'webp'),
    mediaAddress(picture, 961, 'webp'),
    address.replace('.webp', '.png'),
    address.replace('.webp', '.webp/..'),
    `/media/${picture.mediaId}/`,
    `/media/${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}`,
    '/media/%00',
  ]
  for (const one of wrong) expect([one, (await ask(office, one)).status]).toEqual([one, 404])
  expect(await (await ask(office, wrong[0]!)).text()).toContain('Foto ini tidak ada')
})

test('the stable address gives a JPEG and asks anew each time', async () => {
  const { office, picture } = await shown({ live: true })
  const response = await ask(office, `/media/${picture.mediaId}`)
  expect(response.headers.get('content-type')).toBe('image/jpeg')
  expect(response.headers.get('cache-control')).toBe('public, no-cache')
  const again = await ask(office, `/media/${picture.mediaId}`, {
    headers: { 'if-none-match': response.headers.get('etag')! },
  })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test('the address of a replaced photo leads to the new one; what it was is for people of the office', async () => {
  const { office, address, picture, writer } = await shown({ live: true })
  const editor = await makePerson(office, 'editor')
  const newer = await uploadPicture(editor.actor, await jpeg(1200, 800), 'b.jpg')
  const other = newer.picture.mediaId
  await send(editor, replaceMedium, { id: picture.mediaId, other, reason: 'Salah orang.' })
  const second = await makePerson(office, 'officeAdmin')
  const waiting = await inOfficeOf(second, db => findReplacementOf(db, picture.mediaId))
  await send(second, acceptReplacement, { id: waiting!.id })
  directory().raiseGeneration(office.id, Date.now())
  const answer = await ask(office, address, { redirect: 'manual' })
  const now = mediaAddress({ ...newer.picture, mediaId: picture.mediaId }, 960, 'webp')
  expect([answer.status, answer.headers.get('location')]).toEqual([307, now])
  expect((await ask(office, now)).status).toBe(200)
  const earlier = `${address}?semula=${picture.hash.slice(0, 12)}`
  expect((await ask(office, earlier)).status).toBe(404)
  const own = await ask(office, earlier, { headers: await cookieOf(writer) })
  expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
})

test('a part of what has changed meanwhile is the whole new one', async () => {
  const { office, address } = await shown({ live: true })
  const part = async (etag: string) =>
    (await ask(office, address, { headers: { range: 'bytes=0-9', 'if-range': etag } })).status
  const current = (await ask(office, address, { method: 'HEAD' })).headers.get('etag')!
  expect([await part(current), await part('"lain"')]).toEqual([206, 200])
})

test('bytes that the store has lost are told as missing, also to who asks for the head', async () => {
  const { office, address, picture } = await shown({ live: true })
  const variant = { width: 960, format: 'webp' } as const
  await storage().remove(fileOf(picture.hash, variant))
  expect((await ask(office, address)).status).toBe(404)
  expect((await ask(office, address, { method: 'HEAD' })).status).toBe(404)
})

test('a reader may ask for a part, only the head, and nothing else', async () => {
  const { office, address } = await shown({ live: true })
  const whole = Buffer.from(await (await ask(office, address)).arrayBuffer())
  const part = async (range: string) => {
    const response = await ask(office, address, { headers: { range } })
    return [response.status, response.headers.get('content-range'), Buffer.from(await response.arrayBuffer())]
  }
  const size = whole.length
  expect(await part('bytes=10-19')).toEqual([206, `bytes 10-19/${size}`, whole.subarray(10, 20)])
  expect(await part('bytes=-5')).toEqual([206, `bytes ${size - 5}-${size - 1}/${size}`, whole.subarray(-5)])
  expect((await part(`bytes=${size}-`)).slice(0, 2)).toEqual([416, `bytes */${size}`])
  expect((await part('bytes=9-3')).slice(0, 2)).toEqual([416, `bytes */${size}`])
  expect((await part('bytes=0-1,4-5')).slice(0, 2)).toEqual([200, null])
  const head = await ask(office, address, { method: 'HEAD' })
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
    200,
    String(size),
    '',
  ])
  expect((await ask(office, address, { method: 'POST' })).status).toBe(405)
})
