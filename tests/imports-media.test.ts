import { createWriteStream, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { and, eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { closeDoors, system } from '../db/doors.ts'
import { importItems, liveEntries, media, mediaUses, oldAddresses } from '../db/tables/index.ts'
import { testVirus } from '../lib/media/virus-mark.ts'
import { startDirectory, stopDirectory } from '../lib/offices/watch.ts'
import { wxrItem, wxrOf } from './files/wxr.ts'
import { goOn, planned, told } from './imports/runs.ts'
import { makeOffice, makePerson, type TestPerson } from './world.ts'

let photo: Buffer
let zip: string
let old: Server
beforeAll(startDirectory)
beforeAll(async () => {
  photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#8a1c2c' } })
    .jpeg()
    .toBuffer()
  zip = await zipOf({
    'uploads/2019/03/rapat.jpg': photo,
    'uploads/2019/03/virus.pdf': Buffer.from(testVirus),
    'uploads/2019/03/shell.php': Buffer.from('<?php system($_GET["c"]);'),
  })
  old = createServer((req, res) => res.writeHead(req.url?.includes('rapat') ? 200 : 404).end(photo)).listen(0)
})
afterAll(async () => {
  old.close()
  await stopDirectory()
  await closeDoors()
})

async function zipOf(files: Record<string, Buffer>) {
  const file = path.join(os.tmpdir(), `${crypto.randomUUID()}.zip`)
  const archive = new ZipFile()
  for (const [name, bytes] of Object.entries(files)) archive.addBuffer(bytes, name)
  archive.end()
  await finished(archive.outputStream.pipe(createWriteStream(file)))
  return file
}

/** Says of the last file of a ZIP that it is packed in a way nobody knows. */
function spoilLast(file: string) {
  const bytes = readFileSync(file)
  bytes.writeUInt16LE(99, bytes.lastIndexOf('PK\x01\x02') + 10)
  writeFileSync(file, bytes)
  return file
}

const site = 'http://kpu-kedirikab.go.id/wp-content/uploads/2019/03'
const attachment = (id: number, name: string, from = site) =>
  wxrItem({
    id,
    title: name,
    type: 'attachment',
    status: 'inherit',
    html: '',
    link: `http://kpu-kedirikab.go.id/${name.replace('.', '-')}/`,
    more: `<wp:attachment_url><![CDATA[${from}/${name}]]></wp:attachment_url>`,
  })
const text = (from = site) =>
  wxrItem({
    id: 1,
    title: 'Rapat berfoto',
    html: `<p>Rapat.</p><p><img src="${from}/rapat-300x200.jpg" alt="Rapat"/></p>`,
  })
const signed = { publish: true, signedAt: new Date() }
const itemNamed = (id: string, title: string) =>
  system('test', async db => {
    const [row] = await db
      .select()
      .from(importItems)
      .where(and(eq(importItems.runId, id), eq(importItems.title, title)))
    return row
  })

async function brought(person: TestPerson, items: string, choices: Parameters<typeof planned>[2]) {
  const id = await planned(person, wxrOf(items), choices)
  return { id, ...(await goOn(id, signed)) }
}

describe('media of an old site', () => {
  it('come from the archive beside it into the text, small versions too, and answer at their old addresses', async () => {
    const person = await makePerson(await makeOffice(), 'editor')
    await brought(person, text() + attachment(2, 'rapat.jpg'), { media: 'beside', beside: zip })
    const [medium] = await system('test', db =>
      db.select().from(media).where(eq(media.officeId, person.actor.officeId)),
    )
    const [live] = await system('test', db =>
      db.select().from(liveEntries).where(eq(liveEntries.officeId, person.actor.officeId)),
    )
    expect(JSON.stringify([live!.document, live!.fields])).toContain(medium!.id)
    expect(
      await system('test', db =>
        db.$count(mediaUses, and(eq(mediaUses.mediaId, medium!.id), mediaUses.live)),
      ),
    ).toBe(1)
    const kept = await system('test', db =>
      db.select().from(oldAddresses).where(eq(oldAddresses.mediaId, medium!.id)),
    )
    expect(kept.map(({ address }) => address)).toContain('/wp-content/uploads/2019/03/rapat-300x200.jpg')
  })

  it('are refused one by one where they are hostile, while the rest goes on', async () => {
    const person = await makePerson(await makeOffice(), 'editor')
    const items =
      text() + attachment(2, 'rapat.jpg') + attachment(3, 'virus.pdf') + attachment(4, 'shell.php')
    const { id, report } = await brought(person, items, { media: 'beside', beside: zip })
    expect(report.state).toBe('done')
    expect((await itemNamed(id, 'virus.pdf'))?.reason).toMatch(/virus/)
    expect((await itemNamed(id, 'shell.php'))?.reason).toMatch(/peretas/)
    expect((await itemNamed(id, 'uploads/2019/03/shell.php'))?.state).toBe('refused')
    expect(report.media.created).toBe(1)
  })

  it('are refused where they cannot be read, and the run goes on', async () => {
    const person = await makePerson(await makeOffice(), 'editor')
    const beside = spoilLast(
      await zipOf({ 'uploads/2019/03/rapat.jpg': photo, 'uploads/2019/03/rusak.jpg': photo }),
    )
    const items = text() + attachment(3, 'rusak.jpg') + attachment(2, 'rapat.jpg')
    const { id, report } = await brought(person, items, { media: 'beside', beside })
    expect((await itemNamed(id, 'rusak.jpg'))?.reason).toMatch(/rusak/)
    expect(report).toMatchObject({ state: 'done', media: { created: 1 } })
  })

  it('are named where they are nowhere, and the text comes without them', async () => {
    const person = await makePerson(await makeOffice(), 'editor')
    const { id } = await brought(person, text() + attachment(5, 'hilang.jpg'), {
      media: 'beside',
      beside: zip,
    })
    expect((await itemNamed(id, 'hilang.jpg'))?.reason).toMatch(/tidak ada di folder atau ZIP/)
  })

  it('are not fetched from inside our own network', async () => {
    const person = await makePerson(await makeOffice(), 'editor')
    const inner = `http://127.0.0.1:${(old.address() as AddressInfo).port}`
    const { id, report } = await brought(person, text(inner) + attachment(2, 'rapat.jpg', inner), {
      media: 'fetch',
    })
    expect(report.media.created).toBe(0)
    expect((await itemNamed(id, 'rapat.jpg'))?.state).toBe('refused')
  })

  it('are counted before anything is brought in', async () => {
    const person = await makePerson(await makeOffice(), 'editor')
    const id = await planned(
      person,
      wxrOf(text() + attachment(2, 'rapat.jpg') + attachment(3, 'hilang.jpg')),
      {
        media: 'beside',
        beside: zip,
      },
    )
    expect((await told(id)).run.report.media).toMatchObject({ beside: 1, fetchable: 0, missing: 1 })
  })
})
