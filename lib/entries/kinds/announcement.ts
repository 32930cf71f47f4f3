import { z } from 'zod'
import { endOfDay, momentOf } from '../../dates.ts'
import { fileSchema } from '../../media/file.ts'
import { stageField, stageInput } from '../../stages/schema.ts'
import { filesField, line } from '../form.ts'
import { dayField, isBefore } from '../form-dates.ts'
import { informationField, informationLabel } from '../information.ts'
import { defineKind } from '../kind.ts'

const mostFiles = 20

export const announcementFields = z.object({
  /** As on the letter: "12/PL.01.2-Pu/3506/2026". */
  number: line('Nomor', 80),
  /** The letter's date; days of the office's calendar, here and below. */
  date: dayField('Tanggal surat'),
  validFrom: dayField('Tanggal mulai berlaku'),
  validUntil: dayField('Tanggal akhir berlaku'),
  files: z.array(fileSchema).max(mostFiles).default([]),
  /** The stage it belongs to, in words; `stageId` is the same in the calendar. */
  stage: line('Tahapan', 160),
  stageId: stageField,
  informationClass: informationField,
})
export type AnnouncementFields = z.infer<typeof announcementFields>

/** Letters to the public. Whatever they decide stands in the document as text; the PDFs are attachments. */
export const announcement = defineKind({
  label: 'Pengumuman',
  noun: 'pengumuman',
  place: 'pengumuman',
  fields: announcementFields,
  labels: {
    number: { label: 'Nomor' },
    date: { label: 'Tanggal surat' },
    validFrom: { label: 'Berlaku mulai' },
    validUntil: { label: 'Berlaku sampai' },
    stage: { label: 'Tahapan' },
    informationClass: informationLabel,
    files: { label: 'Berkas' },
  },
  input: announcementFields
    .extend({ files: filesField(mostFiles), stageId: stageInput })
    .refine(({ validFrom, validUntil }) => !isBefore(validUntil, validFrom), {
      path: ['validUntil'],
      message: 'Akhir berlaku mendahului mulainya. Periksa kedua tanggal.',
    }),
  words: ({ number, stage }) => [number, stage],
  path: slug => `/pengumuman/${slug}`,
  columns: ({ validFrom, validUntil, stageId, informationClass }, zone) => ({
    stageId,
    informationClass: informationClass || null,
    startsAt: momentOf(validFrom, zone),
    validUntil: endOfDay(validUntil, zone),
  }),
  media: fields => fields.files.map(file => file.mediaId),
})
