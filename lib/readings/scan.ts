import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { shared } from '../shared.ts'
import { runProgram } from './program.ts'
import { tidy } from './tidy.ts'

const mostPages = 40
const pageSeconds = 60
const mostMinutes = 6

/**
 * What tesseract reads on the pages of a scanned PDF, in Indonesian; undefined where the programs are not installed
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
      read.push(await readPage(folder, page).catch(() => ''))
    return tidy(read.join('\n')) || undefined
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readPage(folder: string, page: number) {
  const picture = path.join(folder, 'halaman')
  const number = String(page)
  const size = ['-r', '200', '-scale-to', '2600', '-gray', '-png', '-singlefile', '-f', number, '-l', number]
  await runProgram('pdftoppm', [...size, path.join(folder, 'pindai.pdf'), picture], pageSeconds)
  await runProgram('tesseract', [`${picture}.png`, picture, '-l', 'ind'], pageSeconds)
  return readFile(`${picture}.txt`, 'utf8')
}

/** Whether this machine has what it takes: tesseract with its Indonesian words, and pdftoppm. Asked once. */
export const canReadScans = () =>
  shared('readings.tools', async () => {
    const languages = await runProgram('tesseract', ['--list-langs'], 10).catch(() => '')
    const pdf = await runProgram('pdftoppm', ['-v'], 10).then(
      () => true,
      () => false,
    )
    return pdf && /^ind$/m.test(languages)
  })
