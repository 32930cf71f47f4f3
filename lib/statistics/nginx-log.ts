import {
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { env } from '../env.ts'
import { directory } from '../offices/directory.ts'
import type { Visit } from './schema.ts'
import { marksOf } from './tally.ts'
import { Visits } from './visits.ts'

export type LogReport = { lines: number; pages: number; odd: number }

/** Where reading ended: the file by its inode, for logs are rotated under the same name. */
type Cursor = { inode: number; offset: number }

/**
 * Counts what nginx answered since this log was last read: time, host, method, address, status, referrer and
 * agent, parted by tabs (log_format serumpun in ops/nginx). Throws when the file cannot be read.
 */
export async function readNginxLog(file: string): Promise<LogReport> {
  const { ino: inode, size } = statSync(file)
  const last = readCursor(file)
  const start = last?.inode === inode && last.offset <= size ? last.offset : 0
  const visits = new Visits()
  const report = { lines: 0, pages: 0, odd: 0 }
  let offset = start
  // Up to what was there when we began; a line that is still being written waits for the next time.
  const input = createReadStream(file, { start, end: Math.max(start, size - 1) })
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    offset += Buffer.byteLength(line) + 1
    if (offset > size) break
    report.lines++
    const read = visitOf(line)
    if (!read) report.odd++
    else {
      if (marksOf(read.visit).some(([what]) => what === 'page')) report.pages++
      visits.count(read.visit, read.at)
    }
  }
  await visits.flush()
  if (visits.waiting)
    throw new Error('Basis data tidak menjawab; tidak ada yang dihitung. Jalankan lagi nanti.')
  writeCursor(file, { inode, offset: Math.min(offset, size) })
  return report
}

function visitOf(line: string): { visit: Visit; at: Date } | undefined {
  const [time = '', host = '', method = '', url = '', status = '', referrer = '', agent = ''] =
    line.split('\t')
  const at = new Date(time)
  if (Number.isNaN(at.getTime()) || !/^\d{3}$/.test(status)) return
  const answer = directory().answerOf(host.toLowerCase())
  if (answer?.kind !== 'serves') return
  const { office } = answer
  const said = (text: string) => (text === '-' ? '' : text)
  return {
    at,
    visit: {
      officeId: office.id,
      method,
      url,
      status: Number(status),
      referrer: said(referrer),
      agent: said(agent),
      host: office.host,
    },
  }
}

const cursorFile = () => path.join(env().dataFolder, 'statistics', 'cursors.json')

function readCursors(): Record<string, Cursor> {
  return existsSync(cursorFile()) ? JSON.parse(readFileSync(cursorFile(), 'utf8')) : {}
}

const readCursor = (file: string) => readCursors()[path.resolve(file)]

function writeCursor(file: string, cursor: Cursor) {
  mkdirSync(path.dirname(cursorFile()), { recursive: true })
  const draft = `${cursorFile()}.${process.pid}`
  writeFileSync(draft, JSON.stringify({ ...readCursors(), [path.resolve(file)]: cursor }))
  renameSync(draft, cursorFile())
}
