import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { csvOf, shownCell } from '../lib/entries/figures.ts'
import { readTable } from '../lib/entries/table-file.ts'

const read = (text: string) => readTable(Buffer.from(text))

describe('a CSV', () => {
  test('of an Indonesian spreadsheet gives plain numbers and keeps codes as they are', async () => {
    const { columns, rows } = await read(
      'Rekap;;;\nKode;Kecamatan;Pemilih;Bagian\n3506;Pare;1.268.417;45,5%\n',
    )
    expect(columns.map(column => column.format)).toEqual(['teks', 'teks', 'bilangan', 'persen'])
    expect(rows).toEqual([['3506', 'Pare', '1268417', '45.5']])
  })

  test.each([
    ['', /kosong/],
    [`a,b\n${'1,2\n'.repeat(2001)}`, /2\.000 baris/],
    [`${'a,'.repeat(41)}b\n${'1,'.repeat(41)}2\n`, /kolom/],
    [`a,b\n${'x'.repeat(1001)},2\n`, /1\.000 huruf/],
    ['a\0b', /bukan tabel/],
  ])('that cannot be a table is refused with a sentence', async (text, sentence) => {
    await expect(read(text)).rejects.toThrow(sentence)
  })

  test('to download runs no formula', () => {
    const columns = [{ name: 'a', format: 'teks' as const }]
    expect(csvOf({ columns, rows: [['=HYPERLINK("x")'], ['-5']] })).toContain(`"'=HYPERLINK(""x"")"\r\n-5`)
  })
})

describe('an XLSX', () => {
  test('gives its first sheet', async () => {
    const { columns, rows } = await readTable(
      workbook(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Nama</t></is></c><c r="B1" t="inlineStr"><is><t>Jumlah</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Pare</t></is></c><c r="B2"><v>12</v></c></row>',
      ),
    )
    expect(columns.map(column => column.name)).toEqual(['Nama', 'Jumlah'])
    expect(rows).toEqual([['Pare', '12']])
  })

  test.each([
    ['with a cell at the end of the world', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
    ['with a row that cannot be', '<row r="999999999"><c><v>1</v></c></row>'],
    ['with too many cells in a row', `<row>${'<c/>'.repeat(5000)}</row>`],
  ])('%s is refused', async (_, rows) => {
    await expect(readTable(workbook(rows))).rejects.toThrow(/terlalu luas/)
  })

  test('that says it is small and unpacks to more is refused', async () => {
    await expect(readTable(workbook('<row/>'.repeat(100), 40))).rejects.toThrow(/tidak bisa dibaca/)
  })
})

test('figures are shown as people write them', () => {
  expect([shownCell('1268417', 'bilangan'), shownCell('45.5', 'persen'), shownCell('-', 'bilangan')]).toEqual(
    ['1.268.417', '45,5%', '-'],
  )
})

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook with one sheet of these rows; `lie` is the size it claims for the sheet. */
function workbook(rows: string, lie?: number) {
  return zipOf(
    {
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    },
    lie,
  )
}

function zipOf(files: Record<string, string>, lie?: number) {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(files)) {
    const packed = deflateRawSync(text)
    const size = lie && name.includes('sheet1') ? lie : Buffer.byteLength(text)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(8, 4)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(size, 18)
    facts.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), facts, tail, Buffer.from(name)]))
    locals.push(local)
    at += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(central.length, 4)
  end.writeUInt16LE(central.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end])
}
