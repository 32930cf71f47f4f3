import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import sharp from 'sharp'
import { zipOf } from './zip.ts'

const office = 'application/vnd.openxmlformats-officedocument.'
const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>${body}`

const types = (part: string, type: string) =>
  xml(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}+xml"/></Types>`,
  )

/** A DOCX of one paragraph; more parts may be put beside. */
export const docx = (
  text: string,
  more: Record<string, string | Buffer> = {},
  type = `${office}wordprocessingml.document.main`,
) =>
  zipOf({
    '[Content_Types].xml': types('word/document.xml', type),
    'word/document.xml': xml(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ),
    ...more,
  })

export const pptx = (text: string) =>
  zipOf({
    '[Content_Types].xml': types('ppt/presentation.xml', `${office}presentationml.presentation.main`),
    'ppt/slides/slide1.xml': xml(
      `<p:sld xmlns:p="p" xmlns:a="a"><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`,
    ),
  })

export const xlsx = (text: string, number: string) =>
  zipOf({
    '[Content_Types].xml': types('xl/workbook.xml', `${office}spreadsheetml.sheet.main`),
    'xl/workbook.xml': xml('<workbook/>'),
    'xl/sharedStrings.xml': xml(`<sst><si><t>${text}</t></si></sst>`),
    'xl/worksheets/sheet1.xml': xml(
      `<worksheet><sheetData><row><c t="s"><v>0</v></c><c><v>${number}</v></c></row></sheetData></worksheet>`,
    ),
  })

const openFile = (mime: string) => (text: string) =>
  zipOf({
    mimetype: mime,
    'content.xml': xml(
      `<office:document-content xmlns:office="o" xmlns:text="t"><text:p>${text}</text:p></office:document-content>`,
    ),
  })
export const odt = openFile('application/vnd.oasis.opendocument.text')
export const ods = openFile('application/vnd.oasis.opendocument.spreadsheet')

/** A PDF whose pages hold these texts. */
export const pdf = (...pages: string[]) =>
  draw(document => {
    pages.forEach((text, index) => {
      if (index) document.addPage()
      document.fontSize(14).text(text)
    })
  })

/** A PDF whose page is a picture of a text, as a scanner makes it. */
export async function scan(text: string) {
  const lines = text.split('\n').map((line, i) => `<text x="80" y="${160 + i * 70}">${line}</text>`)
  const page = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1240" height="1754"><rect width="100%" height="100%" fill="#fff"/><g font-family="DejaVu Sans, Liberation Sans, sans-serif" font-size="40">${lines.join('')}</g></svg>`,
  )
  const picture = await sharp(page).flatten({ background: '#fff' }).jpeg({ quality: 80 }).toBuffer()
  return draw(document => void document.image(picture, 0, 0, { width: 595 }))
}

function draw(on: (document: PDFKit.PDFDocument) => void): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', autoFirstPage: true })
  const parts: Buffer[] = []
  document.on('data', part => parts.push(part))
  const done = new Promise<Buffer>(resolve => document.on('end', () => resolve(Buffer.concat(parts))))
  on(document)
  document.end()
  return done
}

/** A telephone's photo with the place where it was taken. */
export const located = () =>
  sharp({ create: { width: 1200, height: 900, channels: 3, background: '#7a8b52' } })
    .withExif({
      IFD0: { Make: 'Kamera', Model: 'RAHASIA-77' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 49/1 0/1' },
    })
    .jpeg()
    .toBuffer()

/** A photo as an iPhone takes it: HEVC in HEIF, 64 by 48 pixels, upper half red. */
export const heic = () => readFileSync(path.join(import.meta.dirname, 'iphone.heic'))

/** The test file of the virus scanners, put together here so that this script is not taken for it. */
export const eicar = () =>
  Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join(''))

/** A part that unpacks to `megabytes` of blanks. */
const blanks = (megabytes: number) => Buffer.alloc(megabytes * 2 ** 20, 32)

/** An archive that says it unpacks to a kilobyte, and unpacks to far more. */
const lyingZip = () =>
  zipOf({
    '[Content_Types].xml': types('word/document.xml', `${office}wordprocessingml.document.main`),
    'word/document.xml': { packed: deflateRawSync(blanks(300), { level: 9 }), says: 1024 },
  })

/** A PNG that says it has 60,000 by 60,000 pixels. */
async function pixelBomb() {
  const png = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  png.writeUInt32BE(60_000, 16)
  png.writeUInt32BE(60_000, 20)
  return png
}

const laughs = () =>
  docx('x', {
    'word/document.xml': xml(
      `<!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]><w:document xmlns:w="w"><w:p><w:t>&j;</w:t></w:p></w:document>`,
    ),
  })

/** What a writer may well send; each with a word that its text holds. */
export const honest: Record<string, () => Buffer | Promise<Buffer>> = {
  'pengumuman.pdf': () => pdf('Pengumuman hasil seleksi Panitia Pemilihan Kecamatan Pranggang'),
  'notulen.docx': () => docx('Notulen rapat koordinasi Pranggang'),
  'paparan.pptx': () => pptx('Paparan daftar pemilih Pranggang'),
  'rekap.xlsx': () => xlsx('Rekapitulasi Pranggang', '3506012345'),
  'surat.odt': () => odt('Surat undangan Pranggang'),
  'tabel.ods': () => ods('Tabel kecamatan Pranggang'),
  'data.csv': () => Buffer.from('kecamatan,pemilih\nPranggang,1204\n'),
}

/** What must not get in as a file to offer. */
export const hostileFiles: Record<string, () => Buffer | Promise<Buffer>> = {
  'halaman.pdf': () => Buffer.from('<!DOCTYPE html><script>alert(1)</script>'),
  'gambar.pdf': () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  'program.pdf': () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(400)]),
  'skrip.csv': () => Buffer.from('<script>alert(1)</script>'),
  'dua-muka.pdf': async () =>
    Buffer.concat([Buffer.from('<script>alert(1)</script>\n'), await pdf('Ini PDF')]),
  'makro.docm': () => docx('x', {}, 'application/vnd.ms-word.document.macroEnabled.main'),
  'makro.docx': () => docx('x', { 'word/vbaProject.bin': Buffer.from('makro') }),
  'makro.xlsm': () =>
    zipOf({
      '[Content_Types].xml': types('xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main'),
      'xl/workbook.xml': '<workbook/>',
    }),
  'makro.odt': () =>
    zipOf({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': '<a/>',
      'Basic/Standard/M.xml': '<a/>',
    }),
  'lama.doc': () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
  'bom.docx': () => docx('x', { 'word/bom.xml': blanks(450) }),
  'arsip.zip': () => zipOf({ 'a.txt': 'isi' }),
  'terpotong.docx': () => docx('Naskah yang panjang '.repeat(50)).subarray(0, 300),
  'terpotong.pdf': async () => (await pdf('Naskah')).subarray(0, 700),
  'kosong.pdf': () => Buffer.alloc(0),
  'virus.pdf': async () => Buffer.concat([await pdf('Surat'), eicar()]),
  'virus.csv': eicar,
  'berbohong.docx': lyingZip,
  'tawa.docx': laughs,
}

/** Files that may be offered but whose inside must hurt nobody who reads it. */
export const bombs: Record<string, () => Buffer | Promise<Buffer>> = {
  'dalam.docx': () => docx('<w:p>'.repeat(200_000)),
  'rusak.pdf': () =>
    Buffer.from(
      '%PDF-1.7\n1 0 obj << /Kids [1 0 R] >>\nxref\ntrailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF',
    ),
}

/** What must not get in as a photo. */
export const hostilePhotos: Record<string, () => Buffer | Promise<Buffer>> = {
  'skrip.svg': () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  'bom.png': pixelBomb,
  'kosong.jpg': () => Buffer.alloc(0),
  'dokumen.jpg': () => pdf('Ini PDF'),
  'terpotong.heic': () => heic().subarray(0, 500),
  'virus.jpg': async () => Buffer.concat([await located(), eicar()]),
}

// Run by itself, it fills a folder to look at: node tests/files/make.ts <folder>
const folder = process.argv[1] === import.meta.filename ? process.argv[2] : undefined
if (folder) {
  mkdirSync(folder, { recursive: true })
  for (const [name, make] of Object.entries({
    ...honest,
    ...hostileFiles,
    ...bombs,
    ...hostilePhotos,
    'foto.jpg': located,
  }))
    writeFileSync(path.join(folder, name), await make())
}
