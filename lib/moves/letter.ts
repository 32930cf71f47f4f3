import { drawFeet, drawLetterhead } from '../channels/letterhead.ts'
import { bytesOf, makeSheet, write } from '../channels/sheet.ts'
import { formatDate } from '../dates.ts'
import type { OfficeContact } from '../offices/contact.ts'
import type { Office, Zone } from '../offices/schema.ts'
import { homeOf } from './home.ts'
import { type OldSite, siteStates } from './schema.ts'

/** What a letter that asks for a takedown rests on. `sender` is who signs it, at the office that writes. */
export type TakedownFacts = {
  site: OldSite
  /** The office whose site it was. */
  name: string
  url: string
  body: string
  sender: string
  senderOffice: string
  zone: Zone
}

/** The letter as text for a mail: a subject, and paragraphs. */
export function takedownLetter(
  { site, name, url, body, sender, senderOffice, zone }: TakedownFacts,
  now: Date,
) {
  const { askedAt, since, seen, words, takedownTo, note } = site
  const facts = [
    `Alamat: ${homeOf(site)}`,
    `Situs resmi ${name} sekarang: ${url}`,
    ...(askedAt && seen ? [`Terlihat pada ${formatDate(askedAt, zone)}: ${siteStates[seen]}. ${words}`] : []),
    ...(since ? [`Demikian sejak ${formatDate(since, zone)}.`] : []),
    ...(note ? [`Keterangan: ${note}`] : []),
  ]
  return {
    subject: `Permintaan menurunkan situs lama ${name} di ${site.host}`,
    date: formatDate(now, zone),
    to: takedownTo || `Pengelola layanan yang memuat ${site.host}`,
    facts,
    paragraphs: [
      `${name}, bagian dari ${body}, dahulu memakai alamat ${site.host}. Situs itu tidak lagi kami kelola dan tidak diperbarui, tetapi masih dapat dibaca sebagai situs resmi kami.`,
      'Isi yang usang atau diubah orang lain menyesatkan pemilih, terutama pada masa tahapan pemilu. Kami meminta agar situs itu diturunkan, atau dikembalikan kepada kami agar dapat diberi penunjuk ke situs resmi.',
      `Mohon kabari kami melalui surel atau telepon di kepala surat ini setelah permintaan ini diterima. Bukti kewenangan kami atas nama ini dapat diperiksa di ${url}.`,
    ],
    closing: [sender, senderOffice],
  }
}
export type TakedownLetter = ReturnType<typeof takedownLetter>

/** The same as one text, to be copied into a mail. */
export const letterText = ({ subject, to, facts, paragraphs, closing }: TakedownLetter) =>
  [
    `Perihal: ${subject}`,
    `Yth. ${to}`,
    paragraphs[0],
    facts.join('\n'),
    ...paragraphs.slice(1),
    closing.join('\n'),
  ].join('\n\n')

/** The same as a letter on paper, A4. */
export function letterPdf(letter: TakedownLetter, from: Office, contact: OfficeContact, url: string) {
  const { subject, date, to, facts, paragraphs, closing } = letter
  const sheet = makeSheet(subject, from.name)
  drawLetterhead(sheet, from, contact)
  const text = { size: 11, after: 9 }
  write(sheet, 'P', [{ text: date }], text)
  write(sheet, 'P', [{ text: `Yth. ${to}` }], text)
  write(sheet, 'H1', [{ text: subject, bold: true }], { size: 14, after: 10 })
  write(sheet, 'P', [{ text: paragraphs[0]! }], text)
  for (const fact of facts) write(sheet, 'P', [{ text: fact }], { size: 11, indent: 16, after: 4 })
  sheet.y += 6
  for (const paragraph of paragraphs.slice(1)) write(sheet, 'P', [{ text: paragraph }], text)
  sheet.y += 30
  for (const line of closing) write(sheet, 'P', [{ text: line, bold: line === closing[0] }], { size: 11 })
  drawFeet(sheet, url)
  return bytesOf(sheet)
}
