import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runApart } from '../apart/run.ts'
import { inTurn } from '../media/queue.ts'
import { shared } from '../shared.ts'
import { runProgram } from './program.ts'
import { tidy } from './tidy.ts'

const mostPages = 40
const pageSeconds = 60
const mostMinutes = 6
const limits = { seconds: 60, megabytes: 460 }

/**
 * What tesseract reads on the pages of a scanned PDF, in Indonesian; undefined where it is not installed
 * or nothing was read. Pages beyond the fortieth, or six minutes, are left out.
 */
export async function readScan(bytes: Buffer, pages: number): Promise<string | undefined> {
  if (!(await canReadScans())) return
  const folder = await mkdtemp(path.join(tmpdir(), 'serumpun-pindai-'))
  try {
    await writeFile(path.join(folder, 'pindai.pdf'), bytes, { mode: 0o600 })
    const until = Date.now() + mostMinutes * 60_000
    const read: string[] = []
    for (let page = 1; page <= Math.min(pages, mostPages) && Date.now() < until; page++)
      read.push(await readPage(folder, bytes, page).catch(() => ''))
    return tidy(read.join('\n')) || undefined
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readPage(folder: string, bytes: Buffer, page: number) {
  const picture = path.join(folder, 'halaman')
  if (await canDraw()) await drawPage(folder, page)
  else if (!(await takeOut(`${picture}.png`, bytes, page))) return ''
  await runProgram('tesseract', [`${picture}.png`, picture, '-l', 'ind'], pageSeconds)
  return readFile(`${picture}.txt`, 'utf8')
}

async function drawPage(folder: string, page: number) {
  const number = String(page)
  const size = ['-r', '200', '-scale-to', '2600', '-gray', '-png', '-singlefile', '-f', number, '-l', number]
  const picture = path.join(folder, 'halaman')
  await runProgram('pdftoppm', [...size, path.join(folder, 'pindai.pdf'), picture], pageSeconds)
}

// Where nothing can draw pages: the picture that the scanner put there.
async function takeOut(file: string, bytes: Buffer, page: number) {
  const picture = await inTurn(() => runApart('page', { bytes, page }, limits))
  if (picture) await writeFile(file, picture, { mode: 0o600 })
  return picture !== undefined
}

/** Whether this machine has what it takes: tesseract with its Indonesian words. Asked once. */
export const canReadScans = () =>
  shared('readings.tesseract', async () => {
    const languages = await runProgram('tesseract', ['--list-langs'], 10).catch(() => '')
    return /^ind$/m.test(languages)
  })

// pdftoppm draws any page as it is seen, with all that lies on it.
const canDraw = () =>
  shared('readings.pdftoppm', () =>
    runProgram('pdftoppm', ['-v'], 10).then(
      () => true,
      () => false,
    ),
  )
