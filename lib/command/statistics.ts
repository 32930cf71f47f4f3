import { directory } from '../offices/directory.ts'
import { readDirectory } from '../offices/read-directory.ts'
import { readNginxLog } from '../statistics/nginx-log.ts'
import type { Command } from './main.ts'

/** statistics read FILE: adds what nginx answered since the last time to the offices' statistics. */
export const statistics: Command = async ([verb, file], { json }) => {
  if (verb !== 'read' || !file) throw new Error('Pakai: statistics read <catatan nginx>')
  directory().fill(await readDirectory())
  const report = await readNginxLog(file)
  return json
    ? JSON.stringify(report)
    : `${report.lines} baris dibaca, ${report.pages} halaman dihitung, ${report.odd} baris tidak terbaca.`
}
