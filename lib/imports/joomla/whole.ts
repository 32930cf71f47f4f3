import { ImportRefusal } from '../schema.ts'
import type { SqlNotes } from '../sql/steps.ts'

/** mysqldump ends with a remark of its own; where it is missing, the dump was cut off between two statements. */
export function unfinished({ remarks, line }: SqlNotes): ImportRefusal | undefined {
  const isMysqldump = remarks.some(remark => /^-- (MySQL|MariaDB) dump /.test(remark))
  const isComplete = remarks.some(remark => /dump completed/i.test(remark))
  if (!isMysqldump || isComplete) return
  return new ImportRefusal(
    'cutOff',
    `Dump berhenti di baris ${line} tanpa baris penutup "Dump completed", jadi tidak utuh. Ekspor sekali lagi sampai selesai.`,
    line,
  )
}
