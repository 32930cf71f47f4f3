import { crc32 } from 'node:zlib'

const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`
type Relation = [id: string, kind: string, target: string]
const relations = (...all: Relation[]) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(relation).join('')}</Relationships>`
const relation = ([id, kind, target]: Relation) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`
const words = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const styles = `<?xml version="1.0"?><w:styles ${words}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`

/** A Word file with this body, as small as Word would still open it; its pictures are drawn by `drawing(1)` … */
export const docx = (body: string, pictures: Buffer[] = []) =>
  zip({
    '[Content_Types].xml': types,
    '_rels/.rels': relations(['r1', 'officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relations(
      ['r2', 'styles', 'styles.xml'],
      ...pictures.map(
        (_, index): Relation => [`picture${index + 1}`, 'image', `media/image${index + 1}.jpeg`],
      ),
    ),
    'word/styles.xml': styles,
    'word/document.xml': `<?xml version="1.0"?><w:document ${words}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(pictures.map((picture, index) => [`word/media/image${index + 1}.jpeg`, picture])),
  })

const drawn =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** A paragraph with one of the file's pictures, and what Word says it shows. */
export const drawing = (number: number, description: string) =>
  `<w:p><w:r><w:drawing ${drawn}><wp:inline><wp:docPr id="${number}" name="Gambar" descr="${description}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="picture${number}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`

/** A paragraph of words. */
export const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

// Stored, not compressed (APPNOTE 6.3.10 §4.3).
function zip(files: Record<string, string | Buffer>) {
  const [locals, centrals]: Buffer[][] = [[], []]
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text as string)
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt32LE(crc32(data), 10)
    about.writeUInt32LE(data.length, 14)
    about.writeUInt32LE(data.length, 18)
    about.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, Buffer.from(name), data])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    centrals!.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), about, rest, Buffer.from(name)]))
    locals!.push(local)
    offset += local.length
  }
  const central = Buffer.concat(centrals!)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(centrals!.length, 8)
  end.writeUInt16LE(centrals!.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals!, central, end])
}
