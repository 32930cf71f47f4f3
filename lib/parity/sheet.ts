import { drawFeet, drawLetterhead } from '../channels/letterhead.ts'
import { bytesOf, makeRoom, makeSheet, type Sheet, write } from '../channels/sheet.ts'
import { formatDateTime } from '../dates.ts'
import { formatNumber } from '../numbers.ts'
import { urlOf } from '../offices/address.ts'
import type { OfficeContact } from '../offices/contact.ts'
import type { Office } from '../offices/schema.ts'
import type { Parity } from './report.ts'
import type { Signed } from './signed.ts'
import { sectionsOf } from './words.ts'

type Printed = {
  office: Office
  contact: OfficeContact
  report: Parity
  reasons: { reason: string; addresses: number }[]
  signed?: Signed
  now: Date
}

const small = { size: 9.5, colour: '#565045' }

/** The parity report as a PDF on the office's letterhead, with who signed it, when, and what exactly. */
export function parityPdf({ office, contact, report, reasons, signed, now }: Printed): Promise<Buffer> {
  const sheet = makeSheet(`Laporan kesetaraan ${office.name}`, office.name)
  drawLetterhead(sheet, office, contact)
  write(sheet, 'H1', [{ text: 'Laporan kesetaraan situs lama', bold: true }], { size: 18, after: 4 })
  write(sheet, 'P', [{ text: `Keadaan per ${formatDateTime(now, office.zone)}.` }], { ...small, after: 14 })
  for (const { title, note, lines } of sectionsOf(report.numbers)) {
    makeRoom(sheet, 130)
    write(sheet, 'H2', [{ text: title, bold: true }], { size: 13, after: 2 })
    write(sheet, 'P', [{ text: note }], { ...small, after: 6 })
    for (const { label, sum } of lines)
      write(sheet, 'P', [{ text: `${formatNumber(sum)} `, bold: true }, { text: label }], {
        size: 11,
        after: 2,
      })
    sheet.y += 12
  }
  writeReasons(sheet, reasons)
  writeSigned(sheet, office, report, signed)
  drawFeet(sheet, urlOf(office, '/admin/impor/kesetaraan'))
  return bytesOf(sheet)
}

function writeReasons(sheet: Sheet, reasons: Printed['reasons']) {
  if (reasons.length === 0) return
  makeRoom(sheet, 90)
  write(sheet, 'H2', [{ text: 'Mengapa yang tidak ada lagi tidak dibawa', bold: true }], {
    size: 13,
    after: 4,
  })
  for (const { reason, addresses } of reasons) {
    makeRoom(sheet, 30)
    const text = reason || 'Ditarik setelah pindah; alasannya ada di halamannya'
    write(sheet, 'P', [{ text: `${formatNumber(addresses)} `, bold: true }, { text }], { size: 11, after: 2 })
  }
  sheet.y += 12
}

function writeSigned(sheet: Sheet, office: Office, { digest }: Parity, signed: Signed | undefined) {
  makeRoom(sheet, 130)
  write(sheet, 'H2', [{ text: 'Tanda tangan', bold: true }], { size: 13, after: 4 })
  const said = !signed
    ? ['Laporan ini belum ditandatangani.']
    : [
        `Ditandatangani ${signed.signedByName}, ${formatDateTime(signed.signedAt, office.zone)}.`,
        signed.digest === digest
          ? 'Alamat lama tidak berubah sejak ditandatangani.'
          : 'Alamat lama berubah sejak ditandatangani, jadi tanda tangan itu tidak berlaku lagi.',
      ]
  for (const text of said) write(sheet, 'P', [{ text }], { size: 11, after: 2 })
  write(sheet, 'P', [{ text: `Sidik laporan (SHA-256): ${signed?.digest ?? digest}` }], {
    ...small,
    after: 2,
  })
}
