import { readFile } from 'node:fs/promises'
import { type Db, system } from '../../db/doors.ts'
import { auditEvents } from '../../db/tables/index.ts'
import { type CheckedTable, checkOfficeTable } from '../offices/list/check.ts'
import { type Known, readKnown } from '../offices/list/known.ts'
import { type MadeOffice, makeOffices } from '../offices/list/write.ts'
import { readDirectory } from '../offices/read-directory.ts'
import type { Office } from '../offices/schema.ts'
import { storable } from '../storable.ts'
import type { Options } from './main.ts'

/** Makes the offices of a CSV file, all or none; with --dry-run it only says what would come of it. */
export async function importTable(file: string, { json, office, 'dry-run': dry }: Options) {
  const text = storable((await readFile(file)).toString('utf8'))
  const { institutionId } = await nationalFor(text, office)
  const { checked, made } = await system('import', async db => {
    const known = await readKnown(db, institutionId)
    const checked = checkOfficeTable(text, known)
    if (dry || checked.problems.length) return { checked, made: [] }
    const made = await makeOffices(db, checked.planned, known)
    await note(db, known, made)
    return { checked, made }
  })
  if (checked.problems.length) process.exitCode = 1
  return json ? JSON.stringify(reportOf(checked, made)) : wordsOf(checked, made.length, dry)
}

const reportOf = ({ read, planned, problems, remarks }: CheckedTable, made: MadeOffice[]) => ({
  read,
  created: made.length,
  ready: planned.length,
  skipped: 0,
  refused: problems.map(({ line, column, sentence }) => ({ line, column, reason: sentence })),
  remarks: remarks.map(({ line, sentence }) => ({ line, remark: sentence })),
  offices: made.map(({ name, host }) => ({ name, host })),
})

function wordsOf({ read, problems, remarks }: CheckedTable, made: number, dry = false) {
  const lines = [...problems, ...remarks].map(({ line, sentence }) => `Baris ${line}: ${sentence}`)
  const end = problems.length
    ? `${read} baris dibaca, ${problems.length} hal perlu diperbaiki. Tidak ada kantor yang dibuat.`
    : dry
      ? `${read} baris dibaca, semuanya bisa dibuat. Belum ada yang berubah.`
      : `${made} kantor dibuat.`
  return [...lines, end].join('\n')
}

/** Whose table it is: said with --office, or seen from the hosts and names in it. */
async function nationalFor(text: string, named: string | undefined): Promise<Office> {
  const { offices } = await readDirectory()
  const nationals: Office[] = offices.filter(office => office.level === 'pusat')
  const said = (of: (office: Office) => string) => {
    const meant = nationals.filter(office => text.toLowerCase().includes(of(office).toLowerCase()))
    return meant.length === 1 ? meant[0] : undefined
  }
  const found = named
    ? nationals.find(({ institution, slug }) => named === institution || named === `${institution}/${slug}`)
    : (said(({ host }) => `.${host}`) ?? said(({ name }) => `${name.split(' ')[0]} `))
  if (found) return found
  const choices = nationals.map(({ institution, slug }) => `--office ${institution}/${slug}`).join(' atau ')
  throw new Error(`Sebutkan lembaganya: ${choices}`)
}

/** The log says of each office where it came from, as for one that a person made. */
async function note(db: Db, { institutionId, nationalId }: Known, made: MadeOffice[]) {
  const common = { institutionId, actorName: 'Baris perintah' }
  const rows = made.map(({ id, name, host }) => ({
    ...common,
    officeId: id,
    action: 'office.create',
    subject: `office:${id}`,
    detail: { name, host, table: true },
  }))
  const all = { ...common, officeId: nationalId, action: 'office.import', detail: { made: made.length } }
  await db.insert(auditEvents).values([...rows, all])
}
