import { parseArgs } from 'node:util'
import { findCluster, startCluster } from '../../db/cluster.ts'
import { closeDoors } from '../../db/doors.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { env } from '../env.ts'
import { audit } from './audit.ts'
import { exporting } from './export.ts'
import { importCommand } from './import.ts'
import { institution } from './institution.ts'
import { isolation } from './isolation.ts'
import { office } from './office.ts'
import { person } from './person.ts'
import { seed } from './seed.ts'
import { statistics } from './statistics.ts'

/** One command: what it prints on standard output, or an Error whose message says what was wrong. */
export type Command = (words: string[], options: Options) => Promise<string>
export type Options = {
  json?: boolean
  demo?: boolean
  office?: string
  'dry-run'?: boolean
  format?: string
  publish?: boolean
  media?: string
  site?: string
  'without-media'?: boolean
  to?: string
  'without-static'?: boolean
  as?: string
}

const commands: Record<string, Command> = {
  audit,
  export: exporting,
  import: importCommand,
  institution,
  isolation,
  office,
  person,
  seed,
  statistics,
}

const usage = `Pakai: npm run -s serumpun -- <perintah> [--json]
  office list                      semua kantor: nama, alamat, keadaan
  office show <lembaga>/<slug>     satu kantor, misalnya kpu/kab-kediri
  office import FILE [--dry-run] [--office kpu/pusat]   kantor dari tabel CSV: semua, atau tidak satu pun
  institution accent <lembaga> <#rrggbb | standar>   warna lembaga, dibuat terbaca
  person list --demo               orang contoh: alamat situs, surel, kata sandi, rahasia TOTP
  seed                             kantor menurut daftar, dan isi contoh bila dinyalakan
  isolation check                  periksa di basis data yang berjalan apakah kantor-kantor tetap terpisah
  import --office NAMA --format wxr FILE [--dry-run] [--publish] [--media FOLDER|ZIP]   isi situs lama
  import list|show|resume|pause|cancel|rollback [NOMOR]   impor yang ada
  export --office kpu/kab-kediri [--to FILE.zip] [--without-static]   seluruh isi satu kantor dan salinan situsnya
  import --office NAMA --format serumpun ARSIP.zip [--as kpu/kab-kediri]   arsip sebuah kantor ke kantor yang masih kosong
  audit verify [--office NAMA]     periksa rantai catatan; sebut baris pertama yang diubah atau hilang
  statistics read FILE             hitung pembaca dari catatan nginx sejak terakhir dibaca (SERUMPUN_COUNT=log)`

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      demo: { type: 'boolean' },
      office: { type: 'string' },
      'dry-run': { type: 'boolean' },
      format: { type: 'string' },
      publish: { type: 'boolean' },
      media: { type: 'string' },
      site: { type: 'string' },
      'without-media': { type: 'boolean' },
      to: { type: 'string' },
      'without-static': { type: 'boolean' },
      as: { type: 'string' },
    },
  })
  const [name = '', ...words] = positionals
  const command = commands[name]
  if (!command) throw new Error(name ? `Perintah "${name}" tidak ada.\n${usage}` : usage)
  const stop = await database()
  try {
    await print(`${await command(words, values)}\n`)
  } finally {
    await closeDoors()
    await stop()
  }
}

// A pipe takes 64 KB at a time: the end of the process must not cut off what it has not taken yet.
const print = (text: string) => new Promise<void>(done => process.stdout.write(text, () => done()))

// The database of SERUMPUN_DATA is used as it runs; where it does not, it runs for as long as the command.
async function database() {
  if (!env().ownDatabase || (await findCluster(env().dataFolder))) return async () => {}
  const cluster = await startCluster(env().dataFolder)
  await migrateDatabase()
  return cluster.stop
}

main().then(
  () => process.exit(),
  error => {
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  },
)
