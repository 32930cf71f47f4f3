import { promisify } from 'node:util'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import type { Fault } from './inspect.ts'
import { testVirus } from './virus-mark.ts'

// An office file of 25 MB is mostly pictures, packed already.
const mostUnpacked = 400 * 2 ** 20
const mostParts = 20_000
const mostInMemory = 32 * 2 ** 20
const deepest = 2

const macros = /(^|\/)(vbaProject[^/]*\.bin|vbaData\.xml|macrosheets\/.*|Basic\/.*|Scripts\/.*)$/i
const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const programs = [
  Buffer.from('MZ'),
  Buffer.from([0x7f, 0x45, 0x4c, 0x46]),
  Buffer.from('#!/'),
  Buffer.from('<?php'),
]

/** Looks into every part of an office file, unpacking as much as it takes and no more than an office file holds. */
export const inspectPacked = (bytes: Buffer) => lookInto(bytes, { unpacked: 0 }, 0)

async function lookInto(bytes: Buffer, sum: { unpacked: number }, depth: number): Promise<Fault | undefined> {
  if (depth > deepest) return 'bomb'
  const seen = new Set<string>()
  try {
    const archive = await promisify<Buffer, object, ZipFile>(fromBuffer)(bytes, { lazyEntries: true })
    for await (const entry of archive.eachEntry()) {
      const name = entry.fileName.toLowerCase()
      if (seen.has(name)) return 'broken'
      if (seen.add(name).size > mostParts) return 'bomb'
      if (macros.test(entry.fileName)) return 'macros'
      if (entry.isEncrypted()) return 'locked'
      const fault = await lookAt(archive, entry, sum, depth)
      if (fault) return fault
    }
  } catch (error) {
    // Sizes that are not what they claim, names that climb out, packing nobody uses.
    return error instanceof TooMuch ? 'bomb' : 'broken'
  }
}

class TooMuch extends Error {}

async function lookAt(archive: ZipFile, entry: Entry, sum: { unpacked: number }, depth: number) {
  const isXml = /\.(xml|rels|vml)$/i.test(entry.fileName)
  const part = await unpack(archive, entry, sum)
  if (part.includes(testVirus)) return 'virus'
  if (part.subarray(0, compound.length).equals(compound)) return 'objects'
  if (programs.some(mark => part.subarray(0, mark.length).equals(mark))) return 'program'
  if (isXml) return faultOfXml(part, entry.fileName)
  return part.subarray(0, 4).equals(Buffer.from('PK\x03\x04')) ? lookInto(part, sum, depth + 1) : undefined
}

async function unpack(archive: ZipFile, entry: Entry, sum: { unpacked: number }) {
  if (entry.uncompressedSize > mostUnpacked) throw new TooMuch()
  const chunks: Buffer[] = []
  let size = 0
  const stream = await promisify<Entry, NodeJS.ReadableStream>(archive.openReadStream.bind(archive))(entry)
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    sum.unpacked += chunk.length
    if (sum.unpacked > mostUnpacked || size > mostInMemory) throw new TooMuch()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

// Office files declare no document type; one that does defines entities that grow, or that read other files.
const doctype = /<!(DOCTYPE|ENTITY)/i
// A template on a reader's own disk is what Word itself writes; one elsewhere brings its macros along.
const elsewhere = /\bTarget\s*=\s*["'](https?:|ftp:|\\\\|file:\/{0,3}\\\\|file:\/\/[^/])/i
const loaded = /\bType\s*=\s*["'][^"']{0,200}\/(attachedTemplate|oleObject|frame|subDocument)["']/i

function faultOfXml(part: Buffer, name: string): Fault | undefined {
  const isWide = part[0] === 0xff || part[0] === 0xfe || part[0] === 0 || part[1] === 0
  const text = isWide ? part.toString('latin1').replaceAll('\0', '') : part.toString('latin1')
  if (doctype.test(text)) return 'bomb'
  if (name === '[Content_Types].xml') return /macroEnabled|vbaProject/i.test(text) ? 'macros' : undefined
  if (!name.endsWith('.rels')) return
  const relations = text.match(/<Relationship\s[^>]{0,4000}>/g) ?? []
  return relations.some(one => loaded.test(one) && elsewhere.test(one)) ? 'outside' : undefined
}
