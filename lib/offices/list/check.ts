import { z } from 'zod'
import { skeletonOf } from '../../hosts/names.ts'
import { hostProblem } from '../hosts.ts'
import { emailField, officeFields } from '../input.ts'
import { type Zone, zones } from '../schema.ts'
import { type Column, columnNames } from './columns.ts'
import type { Known } from './known.ts'
import { provincesOf } from './provinces.ts'
import { type Problem, readOfficeTable, type TableRow } from './read.ts'

/** An office of the table that can be made; `parent` is an office there is, or the line of one in the table. */
export type Planned = {
  line: number
  name: string
  shortName: string
  slug: string
  host: string
  level: 'provinsi' | 'kabupaten' | 'kota'
  zone: Zone
  code: string
  parent: { id: number; name: string } | { line: number; name: string }
  admin?: { name: string; email: string }
}
export type CheckedTable = { planned: Planned[]; read: number; problems: Problem[]; remarks: Problem[] }

/** What would come of a table: which offices, and everything that stands in the way by its line. Changes nothing. */
export function checkOfficeTable(text: string, known: Known): CheckedTable {
  const { rows, read, problems, remarks } = readOfficeTable(text)
  const provinces = provincesOf(rows, known)
  const planned = rows.flatMap(row => planRow(row, known, provinces, problems))
  repeats(planned, problems)
  taken(planned, known, problems)
  const codes = new Map(known.offices.filter(({ code }) => code).map(({ code, name }) => [code, name]))
  for (const { line, code } of planned)
    if (codes.has(code))
      remarks.push({ line, column: 'code', sentence: `Kode ${code} juga dipakai ${codes.get(code)}.` })
  const wrong = new Set(problems.map(({ line }) => line))
  const good = planned.filter(({ line }) => !wrong.has(line))
  const byLine = (a: Problem, b: Problem) => a.line - b.line
  return { planned: good, read, problems: problems.sort(byLine), remarks: remarks.sort(byLine) }
}

const zoneNames: Record<string, Zone> = { wib: 'Asia/Jakarta', wita: 'Asia/Makassar', wit: 'Asia/Jayapura' }
const zoneOf = (cell: string) =>
  zoneNames[cell.toLowerCase()] ?? zones.find(zone => zone.toLowerCase() === cell.toLowerCase()) ?? cell

const rowSchema = z.object({
  ...officeFields,
  level: z.enum(['provinsi', 'kabupaten', 'kota'], 'Tingkat harus provinsi, kabupaten, atau kota.'),
  zone: z.enum(zones, 'Zona waktu harus WIB, WITA, atau WIT.'),
})
const adminSchema = z.object({
  name: z
    .string()
    .min(1, 'Tulis nama adminnya, atau kosongkan surelnya.')
    .max(120, 'Nama paling panjang 120 huruf.'),
  email: emailField,
})

function planRow(
  { line, cells }: TableRow,
  known: Known,
  provinces: ReturnType<typeof provincesOf>,
  problems: Problem[],
): Planned[] {
  const before = problems.length
  const wrong = (column: Column, sentence: string) => {
    problems.push({ line, column, sentence: `${columnNames[column][0]}: ${sentence}` })
  }
  const level = cells.level?.toLowerCase() ?? ''
  const above =
    level === 'provinsi'
      ? { id: known.nationalId, name: 'kantor pusat', zone: '' }
      : provinces.find(cells.province ?? '')
  if ('sentence' in above) wrong('province', above.sentence)
  const read = rowSchema.safeParse({
    ...cells,
    level,
    shortName: cells.shortName || shortened(cells.name ?? '', known.body),
    zone: zoneOf(cells.zone || ('zone' in above ? above.zone : '')),
  })
  // An unknown province leaves its zone unknown: one thing to mend, not two.
  const followsAbove = (column: unknown) => column === 'zone' && !cells.zone && 'sentence' in above
  for (const issue of read.error?.issues ?? [])
    if (!followsAbove(issue.path[0])) wrong(issue.path[0] as Column, issue.message)
  const admin = adminOf(cells, wrong)
  if (!read.success) return []
  const office = { ...read.data, host: read.data.host || `${read.data.slug}.${known.base}` }
  const hostWrong = hostProblem(office.host, known.base)
  if (hostWrong) wrong(cells.host ? 'host' : 'slug', hostWrong)
  if (problems.length > before || 'sentence' in above) return []
  const { zone: _, ...parent } = above
  return [{ ...office, line, parent, ...(admin && { admin }) }]
}

// "KPU Kabupaten Kediri" is where "Kabupaten Kediri" is; the body has another name in some places.
const shortened = (name: string, body: string) =>
  name.replace(new RegExp(`^(${body.replace(/\W/g, '')}|kpu|kip|bawaslu|panwaslih)\\s+`, 'i'), '').trim()

function adminOf(cells: TableRow['cells'], wrong: (column: Column, sentence: string) => void) {
  const [name, email] = [cells.adminName ?? '', cells.adminEmail ?? '']
  if (!name && !email) return
  const read = adminSchema.safeParse({ name, email })
  for (const issue of read.error?.issues ?? [])
    wrong(issue.path[0] === 'name' ? 'adminName' : 'adminEmail', issue.message)
  return read.data
}

// Of two rows that want the same, the later one is named; it says which row was first.
function repeats(planned: Planned[], problems: Problem[]) {
  const keys = {
    slug: (row: Planned) => row.slug,
    host: (row: Planned) => row.host,
    adminEmail: (row: Planned) => row.admin?.email,
  }
  for (const [column, keyOf] of Object.entries(keys) as [Column, (row: Planned) => string | undefined][]) {
    const first = new Map<string, Planned>()
    for (const row of planned) {
      const key = keyOf(row)
      const earlier = key && first.get(key)
      if (earlier && !(column === 'host' && earlier.slug === row.slug))
        problems.push({
          line: row.line,
          column,
          sentence: `${columnNames[column][0]} “${key}” sudah ada di baris ${earlier.line}.`,
        })
      else if (key) first.set(key, row)
    }
  }
}

function taken(planned: Planned[], known: Known, problems: Problem[]) {
  const slugs = new Map(known.offices.map(({ slug, name }) => [slug, name]))
  const alike = new Map([...known.hosts.keys()].map(host => [skeletonOf(host), host]))
  for (const { line, slug, host, admin } of planned) {
    const sameSlug = slugs.get(slug)
    const sameHost = known.hosts.get(host)
    const sameEmail = admin && known.emails.get(admin.email)
    if (sameSlug)
      problems.push({ line, column: 'slug', sentence: `nama_pendek: “${slug}” sudah dipakai ${sameSlug}.` })
    if (sameHost && !sameSlug)
      problems.push({ line, column: 'host', sentence: `alamat_situs: ${host} sudah milik ${sameHost}.` })
    const twin = alike.get(skeletonOf(host))
    if (twin && !sameHost)
      problems.push({
        line,
        column: 'host',
        sentence: `alamat_situs: ${host} mudah dikelirukan dengan ${twin}.`,
      })
    if (sameEmail)
      problems.push({
        line,
        column: 'adminEmail',
        sentence: `surel_admin: ${admin.email} sudah dipakai ${sameEmail}.`,
      })
  }
}
