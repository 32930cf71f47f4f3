import { csvText } from '../csv.ts'
import { formatDateTime } from '../dates.ts'
import type { Zone } from '../offices/schema.ts'
import { particulars } from './particulars.ts'
import type { ExportedRow } from './search.ts'
import { deedWords } from './words.ts'

/** The log as a table for a spreadsheet; no cell can be a formula, whatever people typed (CWE-1236). */
export function auditCsv(rows: ExportedRow[], zone: Zone): string {
  const lines = rows.map(row => ({
    Waktu: formatDateTime(row.at, zone),
    Kantor: row.officeName,
    Orang: row.actorName,
    'Atas nama': row.onBehalfOf,
    Kegiatan: deedWords(row.action),
    Perihal: row.subject,
    Rincian: particulars(row.detail)
      .map(pair => pair.join(': '))
      .join('; '),
    'Dari alamat': row.address,
    'Nomor rantai': row.sequence ?? '',
  }))
  return csvText(lines)
}
