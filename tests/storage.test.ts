import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import S3rver from 's3rver'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { system } from '../db/doors.ts'
import { entries, mediaUses } from '../db/tables/index.ts'
import { env } from '../lib/env.ts'
import type { S3Settings } from '../lib/env-s3.ts'
import { mediaAddress } from '../lib/media/address.ts'
import { uploadPicture } from '../lib/media/library.ts'
import { serveMedia } from '../lib/media/serve.ts'
import type { Storage } from '../lib/media/storage.ts'
import { diskStorage } from '../lib/media/storage-disk.ts'
import { s3Storage } from '../lib/media/storage-s3.ts'
import { fileOf } from '../lib/media/store.ts'
import { makeOffice, makePerson, unique } from './world.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'serumpun-storage-'))
// A server that speaks S3 and knows whose key signed; of version 4 it does not recompute the signature.
const server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory: path.join(folder, 's3') })
let bucket: S3Settings
const kept: Record<string, Storage> = {}

beforeAll(async () => {
  const { port } = await server.run()
  bucket = {
    endpoint: `http://127.0.0.1:${port}`,
    bucket: 'media-uji',
    region: 'us-east-1',
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    pathStyle: true,
  }
  const { endpoint, region, accessKeyId, secretAccessKey } = bucket
  const credentials = { accessKeyId, secretAccessKey }
  const client = new S3Client({ endpoint, region, forcePathStyle: true, credentials })
  await client.send(new CreateBucketCommand({ Bucket: bucket.bucket }))
  kept.disk = diskStorage(path.join(folder, 'disk'))
  kept.bucket = s3Storage(bucket)
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const fresh = (size = 1000) => {
  const bytes = randomBytes(size)
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { bytes, key: `${hash.slice(0, 2)}/${hash}.asli` }
}

async function listed(storage: Storage) {
  const found = []
  for await (const one of storage.list()) found.push(one)
  return found
}

describe.each(['disk', 'bucket'])('what is kept in a %s', name => {
  test('comes back as it was, whole or the part asked for', async () => {
    const { bytes, key } = fresh(3_000_000)
    await kept[name]!.put(key, bytes)
    expect((await buffer((await kept[name]!.read(key))!)).equals(bytes)).toBe(true)
    const part = await buffer((await kept[name]!.read(key, { start: 10, end: 19 }))!)
    expect(part).toEqual(bytes.subarray(10, 20))
  })

  test('stays as it is when it comes again', async () => {
    const { bytes, key } = fresh()
    await kept[name]!.put(key, bytes)
    await kept[name]!.put(key, Buffer.from('lain'))
    expect(await buffer((await kept[name]!.read(key))!)).toEqual(bytes)
  })

  test('is listed with its age, until it is removed', async () => {
    const { bytes, key } = fresh()
    await kept[name]!.put(key, bytes)
    const found = (await listed(kept[name]!)).find(one => one.key === key)
    expect(Math.abs(Date.now() - found!.changedAt.getTime())).toBeLessThan(60_000)
    await kept[name]!.remove(key)
    await kept[name]!.remove(key)
    expect([await kept[name]!.has(key), await kept[name]!.read(key)]).toEqual([false, undefined])
  })
})

test('a disk that nothing was kept on yet lists nothing', async () => {
  expect(await listed(diskStorage(path.join(folder, 'kosong')))).toEqual([])
})

test('a disk shows no half of a file beside the whole', async () => {
  const { bytes, key } = fresh()
  // A disk of its own: on the shared one a random neighbour may lie in the same folder.
  const disk = diskStorage(path.join(folder, 'sendiri'))
  await Promise.all([disk.put(key, bytes), disk.put(key, bytes)])
  const beside = readdirSync(path.join(folder, 'sendiri', 'media', path.dirname(key)))
  expect(beside).toEqual([path.basename(key)])
})

test('a visitor gets a live photo out of the bucket, whole or in parts', async () => {
  const { office, picture } = await livePhoto()
  const address = mediaAddress(picture, 480, 'webp')
  const site = createServer((req, res) => serveMedia(req, res, office))
  await new Promise<void>(done => site.listen(0, '127.0.0.1', done))
  const ask = (headers: Record<string, string>, method = 'GET') =>
    fetch(`http://127.0.0.1:${(site.address() as AddressInfo).port}${address}`, { headers, method })
  const whole = Buffer.from(await (await ask({})).arrayBuffer())
  expect((await sharp(whole).metadata()).width).toBe(480)
  const part = await ask({ range: 'bytes=-7' })
  expect([part.status, Buffer.from(await part.arrayBuffer())]).toEqual([206, whole.subarray(-7)])
  expect((await ask({ range: `bytes=${whole.length}-` })).status).toBe(416)
  const head = await ask({}, 'HEAD')
  expect([head.status, head.headers.get('content-length')]).toEqual([200, String(whole.length)])
  site.close()
  expect(
    existsSync(path.join(env().dataFolder, 'media', fileOf(picture.hash, { width: 480, format: 'webp' }))),
  ).toBe(false)
})

// A photo kept in the bucket that a live article shows.
async function livePhoto() {
  ;(globalThis as unknown as Record<symbol, Storage>)[Symbol.for('serumpun.media.storage')] = kept.bucket!
  const writer = await makePerson(await makeOffice(), 'writer')
  const noise = { raw: { width: 600, height: 400, channels: 3 as const } }
  const bytes = await sharp(randomBytes(600 * 400 * 3), noise)
    .jpeg()
    .toBuffer()
  const { picture } = await uploadPicture(writer.actor, bytes, 'rapat.jpg')
  const { office } = writer
  await system('test', async db => {
    const values = { officeId: office.id, kind: 'article' as const, slug: unique(), title: 'Rapat' }
    const [entry] = await db.insert(entries).values(values).returning({ id: entries.id })
    const use = { officeId: office.id, mediaId: picture.mediaId, entryId: entry!.id, live: true }
    await db.insert(mediaUses).values(use)
  })
  return { office, picture }
}

test('a strange key or bucket is an error, not a photo that is gone', async () => {
  const { key } = fresh()
  await expect(s3Storage({ ...bucket, accessKeyId: 'ORANGLAIN' }).read(key)).rejects.toThrow()
  await expect(s3Storage({ ...bucket, bucket: 'tidak-ada' }).read(key)).rejects.toThrow()
})
