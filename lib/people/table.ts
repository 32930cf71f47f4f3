import { csvLines, isFormula } from '../csv.ts'
import { type Role, roles } from '../permissions.ts'
import { email, name, phone } from './input.ts'

/** The columns of a table of people, each with the names people give it. */
const columnNames = {
  name: ['nama', 'name'],
  email: ['surel', 'email', 'e-mail'],
  office: ['kantor', 'satker', 'nama_pendek'],
  roles: ['peran', 'role'],
  endsOn: ['sampai', 'berlaku_sampai'],
  phone: ['telepon', 'hp', 'nomor'],
} as const
type Column = keyof typeof columnNames
const required: Column[] = ['name', 'email', 'roles']

/** An example to begin with. */
export const exampleTable = [
  'nama;surel;kantor;peran;sampai;telepon',
  'Sri Wahyuni;sri@contoh.go.id;kab-contoh;penulis, penyunting;;0812 3456 7890',
  'Budi Santoso;budi@contoh.go.id;kab-contoh;penulis;2027-12-31;',
].join('\r\n')

export type PersonRow = {
  line: number
  name: string
  email: string
  phone: string
  /** The short name of the office; empty for one's own. */
  office: string
  roles: Role[]
  endsOn: string | null
}
export type Problem = { line: number; sentence: string }
export type ReadPeople = { rows: PersonRow[]; read: number; problems: Problem[] }

export const mostPeople = 1000

/** Reads a table of people. Every line that stands in the way is named. */
export function readPeople(text: string): ReadPeople {
  const { lines, broken } = csvLines(text)
  const [head, ...body] = lines
  const problems: Problem[] = broken.map(line => ({
    line,
    sentence: 'Tanda kutip di baris ini tidak ditutup.',
  }))
  const ending = { rows: [] as PersonRow[], read: body.length, problems }
  const stop = (line: number, sentence: string) => {
    problems.push({ line, sentence })
    return ending
  }
  if (!head) return stop(1, 'Tabel ini kosong. Baris pertama berisi nama kolom.')
  const columns = head.cells.map(columnOf)
  const missing = required.filter(column => !columns.includes(column)).map(column => columnNames[column][0])
  if (missing.length) return stop(head.line, `Kolom ini tidak ada: ${missing.join(', ')}.`)
  if (!body.length) return stop(head.line, 'Tabel ini hanya berisi nama kolom.')
  if (body.length > mostPeople)
    return stop(body[mostPeople]!.line, `Paling banyak ${mostPeople} orang sekali jalan.`)
  const seen = new Map<string, number>()
  for (const { line, cells } of body) {
    const read = readRow(line, cells, columns)
    const key = `${read.row.email} ${read.row.office}`
    const before = seen.get(key)
    if (before) read.sentences.push(`Orang ini sudah ada di baris ${before}.`)
    seen.set(key, before ?? line)
    problems.push(...read.sentences.map(sentence => ({ line, sentence })))
    if (!read.sentences.length) ending.rows.push(read.row)
  }
  return ending
}

const columnOf = (heading: string): Column | undefined => {
  const name = heading
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  return (Object.keys(columnNames) as Column[]).find(column =>
    (columnNames[column] as readonly string[]).includes(name),
  )
}

function readRow(line: number, cells: string[], columns: (Column | undefined)[]) {
  const cell = (column: Column) => (cells[columns.indexOf(column)] ?? '').trim()
  const sentences: string[] = []
  const formula = cells.find((text, index) => columns[index] !== 'phone' && isFormula(text))
  if (formula) sentences.push(`Sel “${formula.slice(0, 20)}” akan dijalankan lembar sebar sebagai rumus.`)
  const parsed = {
    name: name.safeParse(cell('name')),
    email: email.safeParse(cell('email')),
    phone: phone.safeParse(cell('phone')),
  }
  for (const one of Object.values(parsed)) if (!one.success) sentences.push(one.error.issues[0]!.message)
  const named = cell('roles')
    .split(/[,;/+]/)
    .map(text => text.trim())
    .filter(Boolean)
  const found = named.map(roleOf)
  const unknown = named.filter((_, index) => !found[index])
  if (!named.length) sentences.push('Tulis perannya, misalnya penulis.')
  if (unknown.length) sentences.push(`Peran “${unknown.join(', ')}” tidak dikenal.`)
  const endsOn = cell('endsOn')
  const today = new Date().toISOString().slice(0, 10)
  if (endsOn && (!/^\d{4}-\d\d-\d\d$/.test(endsOn) || Number.isNaN(Date.parse(endsOn))))
    sentences.push('Tanggal terakhir ditulis seperti 2027-12-31.')
  else if (endsOn && endsOn < today) sentences.push('Tanggal terakhirnya sudah lewat.')
  const row: PersonRow = {
    line,
    name: cell('name'),
    email: cell('email').toLowerCase(),
    phone: cell('phone'),
    office: cell('office').toLowerCase(),
    roles: [...new Set(found.filter(role => role !== undefined))],
    endsOn: endsOn || null,
  }
  return { row, sentences }
}

const roleOf = (word: string) =>
  (Object.keys(roles) as Role[]).find(
    role => roles[role].toLowerCase() === word.toLowerCase() || role === word,
  )
