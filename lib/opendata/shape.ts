import type { z } from 'zod'
import { isCancelled } from '../entries/kinds/agenda.ts'
import type { FieldsOf } from '../entries/listed.ts'
import { kinds } from '../entries/schema.ts'
import { watchAddress } from '../entries/video.ts'
import { fileAddress, mediaAddress, widthsOf } from '../media/address.ts'
import type { OfferedFile } from '../media/file.ts'
import type { Picture } from '../media/picture.ts'
import { urlOf } from '../offices/address.ts'
import type { Office } from '../offices/schema.ts'
import { plainText } from '../richtext/plain.ts'
import type { details } from './details.ts'
import { entryAddress } from './places.ts'
import type { OpenRow, WholeRow } from './queries.ts'
import type { OpenEntry, OpenListed } from './schema.ts'

/** An entry as a list of open data tells it. */
export function listedShape(office: Office, row: OpenRow): OpenListed {
  return {
    id: row.entryId,
    jenis: kinds[row.kind].place,
    judul: row.title,
    ringkasan: row.summary,
    kategori: row.category,
    tag: row.kind === 'document' ? [] : row.tags,
    alamat: urlOf(office, row.path),
    api: urlOf(office, entryAddress(row.kind, row.slug)),
    terbit: row.publishedAt.toISOString(),
    diubah: row.changedAt.toISOString(),
    mulai: row.startsAt?.toISOString() ?? null,
    selesai: row.endsAt?.toISOString() ?? null,
    berlaku_sampai: row.validUntil?.toISOString() ?? null,
    foto: row.picture ? pictureShape(office, row.picture) : null,
    contoh: row.sample,
    rincian: shapes[row.kind as OpenKind](row.fields as never, office, row.path),
  }
}

/** An entry with its text. */
export const entryShape = (office: Office, row: WholeRow): OpenEntry => ({
  ...listedShape(office, row),
  isi: plainText(row.document),
  ralat: row.corrections.map(({ at, text }) => ({ tanggal: new Date(at).toISOString(), teks: text })),
})

type OpenKind = keyof typeof details
type Shape<K extends OpenKind> = (
  fields: FieldsOf<K>,
  office: Office,
  path: string,
) => z.infer<(typeof details)[K]>

// Named one by one: a field that a kind gets tomorrow is public only when somebody says so here.
const shapes: { [K in OpenKind]: Shape<K> } = {
  article: ({ place, writer, editor, photographer }) => ({
    tempat: place,
    penulis: writer,
    editor,
    fotografer: photographer,
  }),
  announcement: ({ number, date, validFrom, validUntil, stage, files }, office) => ({
    nomor: number,
    tanggal: date,
    berlaku_mulai: validFrom,
    berlaku_sampai: validUntil,
    tahapan: stage,
    berkas: files.map(file => fileShape(office, file)),
  }),
  agenda: ({ startsAt, endsAt, place, organiser, ...plan }, office, path) => ({
    mulai: startsAt,
    selesai: endsAt,
    tempat: place,
    penyelenggara: organiser,
    dibatalkan: isCancelled(plan),
    keterangan_pembatalan: isCancelled(plan) ? (plan.planNote ?? '') : '',
    kalender: urlOf(office, `${path}.ics`),
  }),
  page: ({ parentId }) => ({ induk: parentId }),
  document: ({ type, number, year, subject, status, date, file, replaces, replacedBy }, office) => ({
    jenis: type,
    nomor: number,
    tahun: year,
    subjek: subject,
    status,
    tanggal: date,
    berkas: file && fileShape(office, file),
    menggantikan: replaces.map(relationShape),
    digantikan_oleh: replacedBy.map(relationShape),
  }),
  album: ({ type, photos, videos }, office) => ({
    jenis: type,
    foto: photos?.map(photo => pictureShape(office, photo)),
    video: videos?.map(video => ({ judul: video.title, alamat: watchAddress(video) })),
  }),
  official: ({ position, division, termFrom, termTo, order }) => ({
    jabatan: position,
    divisi: division,
    sejak: termFrom,
    sampai: termTo,
    urutan: order,
  }),
  dataset: ({ source, stage, status, unit, table, original }, office, path) => ({
    sumber: source,
    tahapan: stage,
    status,
    satuan: unit,
    csv: urlOf(office, `${path}.csv`),
    kolom: table.columns.map(column => ({ nama: column.name, bentuk: column.format })),
    baris: table.rows,
    berkas: original && fileShape(office, original),
  }),
}

const relationShape = ({ text, entryId }: { text: string; entryId: string | null }) => ({
  teks: text,
  id: entryId,
})

const fileShape = (office: Office, file: OfferedFile) => ({
  nama: file.name,
  alamat: urlOf(office, fileAddress(file)),
  tipe: file.mime,
  ukuran: file.size,
})

function pictureShape(office: Office, picture: Picture) {
  const width = widthsOf(picture).at(-1)!
  return {
    alamat: urlOf(office, mediaAddress(picture, width, 'jpg')),
    lebar: width,
    tinggi: Math.round((picture.height * width) / picture.width),
    alt: picture.alt,
    keterangan: picture.caption,
    kredit: picture.credit,
  }
}
