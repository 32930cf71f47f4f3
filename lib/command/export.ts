import { statSync } from 'node:fs'
import path from 'node:path'
import { dayOf } from '../dates.ts'
import { exportOffice } from '../exports/export.ts'
import { hasSite, siteDrawer } from '../exports/site/draw.ts'
import { type Progress, steps } from '../exports/states.ts'
import { formatSize } from '../media/size.ts'
import { formatNumber } from '../numbers.ts'
import { directory } from '../offices/directory.ts'
import { readDirectory } from '../offices/read-directory.ts'
import type { Office } from '../offices/schema.ts'
import type { Command } from './main.ts'

/** export --office <institution>/<slug> [--to FILE.zip] [--without-static] */
export const exporting: Command = async (_words, { office: name, to, 'without-static': bare, json }) => {
  directory().fill(await readDirectory())
  const office = named(name)
  const file = path.resolve(
    to ?? `serumpun-${office.institution}-${office.slug}-${dayOf(new Date(), office.zone)}.zip`,
  )
  const begun = Date.now()
  const options = {
    ...{ to: file, madeBy: 'Baris perintah', tell: json ? undefined : told() },
    ...(!bare && hasSite(office) && { drawSite: siteDrawer(office) }),
  }
  const { about, missing } = await exportOffice(office, options).catch(error => {
    if (error.code === 'EEXIST') throw new Error(`${file} sudah ada. Pilih nama lain dengan --to.`)
    throw error
  })
  const seconds = (Date.now() - begun) / 1000
  const bytes = statSync(file).size
  if (json) return JSON.stringify({ file, bytes, seconds, ...about, missing })
  const { counts } = about
  return [
    `${file}: ${formatSize(bytes)}, ${seconds.toFixed(1).replace('.', ',')} dtk`,
    `${formatNumber(counts.entries)} naskah, ${formatNumber(counts.versions)} versi, ${formatNumber(counts.media)} foto dan berkas, ${formatNumber(counts.pages)} halaman salinan situs`,
    ...missing.map(key => `Berkas ${key} tidak ada di penyimpanan.`),
    `Sidik isi: ${about.digest}`,
    'Arsip ini memuat draf. Simpan seperti dokumen yang belum diumumkan.',
  ].join('\n')
}

/** The office of that name. Throws a sentence where there is none. */
export function named(name: string | undefined): Office {
  if (!name) throw new Error('Sebut kantornya, misalnya --office kpu/kab-kediri')
  const office = directory().officeNamed(name)
  if (!office) throw new Error(`Kantor "${name}" tidak ada. Contoh nama: kpu/kab-kediri`)
  return office
}

// On the terminal alone, in one line that is written over.
function told() {
  if (!process.stderr.isTTY) return
  let last = 0
  return ({ step, done }: Progress) => {
    if (Date.now() - last < 200) return
    last = Date.now()
    process.stderr.write(`\r\x1b[K${steps[step]} … ${formatNumber(done)}`)
  }
}
