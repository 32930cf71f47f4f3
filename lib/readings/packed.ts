import { promisify } from 'node:util'
import { SaxesParser } from 'saxes'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { longest } from './tidy.ts'

/** Which files of an archive hold the text, what breaks a line there, and what the text stands in. */
type Layout = { parts: RegExp; text: RegExp; line: RegExp }

const word = 'application/vnd.openxmlformats-officedocument.'
const open = 'application/vnd.oasis.opendocument.'
const openLayout = { parts: /^content\.xml$/, text: /^text:(p|h)$/, line: /^text:(p|h)$/ }
const layouts: Record<string, Layout> = {
  [`${word}wordprocessingml.document`]: {
    parts: /^word\/(document|footnotes|endnotes|header\d*|footer\d*)\.xml$/,
    text: /^w:t$/,
    line: /^w:(p|br|tab)$/,
  },
  [`${word}presentationml.presentation`]: {
    parts: /^ppt\/(slides\/slide|notesSlides\/notesSlide)\d+\.xml$/,
    text: /^a:t$/,
    line: /^a:(p|br)$/,
  },
  [`${word}spreadsheetml.sheet`]: {
    parts: /^xl\/(sharedStrings|worksheets\/sheet\d+)\.xml$/,
    text: /^(t|v)$/,
    line: /^(si|c|row)$/,
  },
  [`${open}text`]: openLayout,
  [`${open}spreadsheet`]: openLayout,
  [`${open}presentation`]: openLayout,
}

// What is unpacked at most, bytes, over all parts: an archive may promise little and hold much.
const mostUnpacked = 80 * 2 ** 20
const mostParts = 20_000

/** The text of an office file. Throws where the archive or its XML is broken, too large, or brings a DOCTYPE. */
export async function readPacked(bytes: Buffer, mime: string): Promise<string> {
  const layout = layouts[mime]
  if (!layout) throw new Error(`no layout for ${mime}`)
  const archive = await promisify<Buffer, object, ZipFile>(fromBuffer)(bytes, { lazyEntries: true })
  const sink = { text: '', unpacked: 0 }
  let parts = 0
  for await (const entry of entriesOf(archive)) {
    if (++parts > mostParts) throw new Error('too many parts')
    if (layout.parts.test(entry.fileName)) await readPart(archive, entry, layout, sink)
    if (sink.text.length > longest) break
  }
  return sink.text
}

async function* entriesOf(archive: ZipFile): AsyncGenerator<Entry> {
  const next = () =>
    new Promise<Entry | undefined>((resolve, reject) => {
      archive
        .once('entry', resolve)
        .once('end', () => resolve(undefined))
        .once('error', reject)
      archive.readEntry()
    })
  for (let entry = await next(); entry; entry = await next()) {
    yield entry
    archive.removeAllListeners()
  }
}

async function readPart(
  archive: ZipFile,
  entry: Entry,
  layout: Layout,
  sink: { text: string; unpacked: number },
) {
  const stream = await promisify<Entry, NodeJS.ReadableStream>(archive.openReadStream.bind(archive))(entry)
  const parser = textParser(layout, sink)
  const decoder = new TextDecoder()
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    sink.unpacked += chunk.length
    if (sink.unpacked > mostUnpacked) throw new Error('unpacks to too much')
    parser.write(decoder.decode(chunk, { stream: true }))
    if (sink.text.length > longest) return
  }
  parser.close()
  sink.text += '\n'
}

function textParser({ text, line }: Layout, sink: { text: string }) {
  const parser = new SaxesParser()
  let inside = 0
  // A cell of sort "s" holds the number of a shared text, not a value.
  let shared = false
  parser.on('doctype', () => {
    throw new Error('brings a DOCTYPE')
  })
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'c') shared = attributes.t === 's'
    if (text.test(name)) inside++
  })
  parser.on('text', found => {
    if (inside > 0 && !shared) sink.text += found
  })
  parser.on('closetag', ({ name }) => {
    if (text.test(name)) inside--
    if (name === 'c') shared = false
    if (line.test(name)) sink.text += '\n'
  })
  return parser
}
