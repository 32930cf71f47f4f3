import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { system } from '../db/doors.ts'
import { media } from '../db/tables/index.ts'
import { guards, runApart } from '../lib/apart/run.ts'
import { uploadFile } from '../lib/media/library.ts'
import { prepareImage } from '../lib/media/prepare.ts'
import { prepareFile } from '../lib/media/prepare-file.ts'
import { canReadScans } from '../lib/readings/scan.ts'
import { readMedium, tickReadings } from '../lib/readings/work.ts'
import { bombs, heic, honest, hostileFiles, hostilePhotos, located, pdf, scan } from './files/make.ts'
import { makeOffice, makePerson, type TestPerson } from './world.ts'

const writer = async () => makePerson(await makeOffice(), 'writer')

async function read(who: TestPerson, bytes: Buffer, name: string) {
  const { file } = await uploadFile(who.actor, bytes, name)
  await readMedium(file.mediaId)
  const [row] = await system('test', db => db.select().from(media).where(eq(media.id, file.mediaId)))
  return row!
}

test.each(Object.entries(honest))('the text of %s is read', async (name, make) => {
  const { reading, extracted } = await read(await writer(), await make(), name)
  expect([reading, extracted]).toEqual(['file', expect.stringContaining('Pranggang')])
})

test('numbers in a spreadsheet are read too', async () => {
  expect((await read(await writer(), await honest['rekap.xlsx']!(), 'rekap.xlsx')).extracted).toContain(
    '3506012345',
  )
})

test.each(Object.entries(hostileFiles))(
  '%s is not taken, and a sentence says what to do',
  async (name, make) => {
    await expect(prepareFile(await make(), name)).rejects.toThrow(
      /pilih lagi|Pilih berkas|bersih dari pengirim/,
    )
  },
)

test.each(Object.entries(hostilePhotos))(
  '%s is no photo, and a sentence says what to do',
  async (name, make) => {
    await expect(prepareImage(await make(), name)).rejects.toThrow(/Pilih|pilih lagi|bersih dari pengirim/)
  },
)

test.each(Object.entries(bombs))('reading %s ends and hurts nobody', async (name, make) => {
  const { reading } = await read(await writer(), await make(), name)
  expect(reading).toBe('unreadable')
})

test('an iPhone’s HEIC becomes a photo', async () => {
  const { width, height, files } = await prepareImage(heic(), 'IMG_0001.HEIC')
  const jpg = files.find(file => file.variant.format === 'jpg')!
  const [red, , blue] = await sharp(jpg.bytes).raw().toBuffer()
  expect([width, height, red! > 150, blue! < 100]).toEqual([64, 48, true, true])
})

test('nothing of the place and the camera is left in what readers load', async () => {
  const taken = await located()
  expect(taken.includes('RAHASIA-77')).toBe(true)
  for (const { bytes } of (await prepareImage(taken, 'a.jpg')).files) {
    expect(bytes.includes('RAHASIA-77') || bytes.includes('Exif')).toBe(false)
  }
})

test.each([
  ["require('node:fs').writeFileSync('/tmp/serumpun-uji', 'x')"],
  ["require('node:child_process').execSync('id')"],
])('what is run apart cannot do %s', async code => {
  const run = promisify(execFile)(process.execPath, [...guards, '-e', code], { env: { NODE_ENV: 'test' } })
  await expect(run).rejects.toThrow(/ERR_ACCESS_DENIED/)
})

test('a task that takes too long or too much is ended', async () => {
  const slow = { bytes: await bombs['dalam.docx']!(), mime: 'application/pdf' }
  await expect(runApart('text', slow, { seconds: 0.01, megabytes: 300 })).rejects.toThrow(/ended/)
  await expect(
    runApart('picture', { bytes: await located(), mime: 'image/jpeg' }, { seconds: 9, megabytes: 20 }),
  ).rejects.toThrow(/20 MB/)
})

test('a scan is known as one, and read by the machine where it can', async () => {
  const { reading, extracted } = await read(
    await writer(),
    await scan('Pengumuman seleksi\nKecamatan Pranggang'),
    'pindai.pdf',
  )
  if (await canReadScans())
    expect([reading, extracted]).toEqual(['machine', expect.stringMatching(/Kecamatan/)])
  else expect(reading).toBe('unreadable')
}, 60_000)

test('where nothing draws pages, the picture of a scanned one is taken out of it', async () => {
  const bytes = await scan('Pengumuman seleksi')
  const picture = await runApart('page', { bytes, page: 1 }, { seconds: 30, megabytes: 460 })
  const { width, height, format } = await sharp(Buffer.from(picture!)).metadata()
  expect([width, height, format]).toEqual([1240, 1754, 'png'])
  const text = { bytes: await pdf('Tanpa gambar'), page: 1 }
  expect(await runApart('page', text, { seconds: 30, megabytes: 460 })).toBeUndefined()
})

test('an ordinary PDF is no scan', async () => {
  const long = 'Kalimat yang cukup panjang untuk sebuah halaman.'
  expect((await read(await writer(), await pdf(long, long), 'a.pdf')).reading).toBe('file')
})

test('files stored before they were read are read by and by', async () => {
  const { file } = await uploadFile(
    (await writer()).actor,
    await pdf('Rekapitulasi suara Kecamatan Pranggang'),
    'lama.pdf',
  )
  const own = eq(media.id, file.mediaId)
  await system('test', db => db.update(media).set({ reading: 'none' }).where(own))
  const state = () => system('test', db => db.select().from(media).where(own))
  for (let turn = 0; turn < 12 && (await state())[0]!.reading === 'none'; turn++) await tickReadings()
  expect((await state())[0]).toMatchObject({
    reading: 'file',
    extracted: 'Rekapitulasi suara Kecamatan Pranggang',
  })
})

test('the same file twice is one medium', async () => {
  const who = await writer()
  const bytes = await pdf('Sama')
  const [first, second] = [
    await uploadFile(who.actor, bytes, 'a.pdf'),
    await uploadFile(who.actor, bytes, '../b\u202E.pdf'),
  ]
  expect(second.file.mediaId).toBe(first.file.mediaId)
})
