/** The columns of a table of offices, each with the names people give it. */
export const columnNames = {
  name: ['nama', 'nama_resmi', 'nama_kantor', 'name'],
  shortName: ['nama_daerah', 'daerah', 'wilayah', 'short_name'],
  slug: ['nama_pendek', 'slug'],
  level: ['tingkat', 'level', 'jenis'],
  province: ['provinsi', 'province', 'induk'],
  zone: ['zona', 'zona_waktu', 'zone'],
  code: ['kode', 'kode_wilayah', 'code'],
  host: ['alamat_situs', 'alamat', 'situs', 'host'],
  adminName: ['nama_admin', 'admin_nama', 'admin', 'admin_name'],
  adminEmail: ['surel_admin', 'admin_surel', 'surel', 'email', 'admin_email'],
} as const
export type Column = keyof typeof columnNames

/** Without these no row can be read. */
export const requiredColumns: Column[] = ['name', 'slug', 'level', 'province']

/** The column a heading means; undefined for one that is not known. */
export function columnOf(heading: string): Column | undefined {
  const name = heading
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  return (Object.keys(columnNames) as Column[]).find(column =>
    (columnNames[column] as readonly string[]).includes(name),
  )
}

/** An example to begin with: its headings, a province and an office below it. */
export const exampleTable = [
  'nama;nama_daerah;nama_pendek;tingkat;provinsi;zona;kode;alamat_situs;nama_admin;surel_admin',
  'KPU Provinsi Contoh;Provinsi Contoh;contoh;provinsi;;WIT;97;;;',
  'KPU Kabupaten Contoh;Kabupaten Contoh;kab-contoh;kabupaten;contoh;;97.01;;Sri Wahyuni;sri@contoh.go.id',
].join('\r\n')
