import { inflateSync } from 'node:zlib'
import { getDocumentProxy } from 'unpdf'
import type { Fault } from './inspect.ts'
import { testVirus } from './virus-mark.ts'

// The names under which a PDF acts by itself or carries what does (ISO 32000-1 §12.6, §7.11.4, §13).
const acting: Record<string, Fault> = {
  JavaScript: 'script',
  Launch: 'launch',
  ImportData: 'launch',
  GoToE: 'files',
  EmbeddedFile: 'files',
  EmbeddedFiles: 'files',
  RichMedia: 'files',
}
const names = new RegExp(`/(${Object.keys(acting).join('|')})(?![A-Za-z0-9])`)
const mostUnpacked = 200 * 2 ** 20
const mostPages = 500

/** Looks for scripts, programs and files in a PDF: in its plain part, its object streams, and as a reader sees it. */
export async function inspectPdf(bytes: Buffer): Promise<Fault | undefined> {
  const text = bytes.toString('latin1')
  if (isArchiveToo(bytes)) return 'mixed'
  const isLocked = /\/Encrypt(?![A-Za-z])/.test(text)
  return actingIn(text) ?? inObjectStreams(bytes, text, isLocked) ?? (await asRead(bytes))
}

function actingIn(text: string): Fault | undefined {
  // A letter of a name may be written as its number (§7.3.5).
  const plain = text.replaceAll(/#([0-9a-fA-F]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  const [, name] = names.exec(plain) ?? []
  return name ? acting[name] : undefined
}

// The end of a ZIP archive whose list of files stands where it says: readers of archives look for it from behind.
function isArchiveToo(bytes: Buffer) {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + 22 > bytes.length) return false
  const list = end - bytes.readUInt32LE(end + 12)
  return list >= 0 && bytes.toString('latin1', list, list + 4) === 'PK\x01\x02'
}

/** What stands in streams: objects are looked at, and any stream may be the test file of virus scanners. */
function inObjectStreams(bytes: Buffer, text: string, isLocked: boolean): Fault | undefined {
  let left = mostUnpacked
  for (const { index, 0: mark } of text.matchAll(/\bstream\r?\n/g)) {
    const head = text.slice(Math.max(0, index - 2000), index)
    const own = actingHead(head.slice(head.lastIndexOf(' obj') + 1))
    if (!own.isPacked) continue
    const found = unpacked(bytes.subarray(index + mark.length), left)
    if (found === 'bomb') return 'bomb'
    if (!found && own.isObjects && !isLocked) return 'broken'
    if (!found) continue
    left -= found.length
    if (found.includes(testVirus)) return 'virus'
    const fault = own.isObjects ? actingIn(found.toString('latin1')) : undefined
    if (fault) return fault
  }
}

const actingHead = (head: string) => {
  const plain = head.replaceAll(/#([0-9a-fA-F]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  const isObjects = /\/ObjStm(?![A-Za-z])/.test(plain)
  return { isObjects, isPacked: isObjects || /\/Fl(ateDecode)?(?![A-Za-z])/.test(plain) }
}

function unpacked(bytes: Buffer, most: number) {
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : undefined
  }
}

type Seen = {
  getJSActions: () => Promise<object | null>
  getAnnotations: () => Promise<{ actions?: object; attachment?: object }[]>
}

/** What PDF.js finds, in whatever way it is packed or locked with an empty password. */
async function asRead(bytes: Buffer): Promise<Fault | undefined> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    const attached = await pdf.getAttachments()
    if (attached && Object.keys(attached).length > 0) return 'files'
    if (await pdf.getJSActions()) return 'script'
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) {
      const page = (await pdf.getPage(number)) as unknown as Seen
      if (await page.getJSActions()) return 'script'
      for (const { actions, attachment } of await page.getAnnotations())
        if (attachment) return 'files'
        else if (actions && Object.keys(actions).length > 0) return 'script'
    }
  } catch (error) {
    // What PDF.js cannot open is kept as before; what it may not open, nobody can.
    return (error as Error).name === 'PasswordException' ? 'locked' : undefined
  }
}
