import { z } from 'zod'
import { endOfDay, momentOf } from '../../dates.ts'
import type { Zone } from '../../offices/schema.ts'
import { stageField, stageInput } from '../../stages/schema.ts'
import { line } from '../form.ts'
import { isBefore, momentField } from '../form-dates.ts'
import { defineKind } from '../kind.ts'

export const audiences = {
  public: 'Terbuka untuk umum',
  internal: 'Internal, tidak tampil di situs',
} as const

export const plans = {
  planned: 'Tetap berlangsung',
  cancelled: 'Dibatalkan',
} as const

export const agendaFields = z.object({
  /** Local: 2026-11-23T09:00, or 2026-11-23 for the whole day. */
  startsAt: momentField('Waktu mulai'),
  endsAt: momentField('Waktu selesai'),
  place: line('Tempat', 200),
  organiser: line('Penyelenggara', 160),
  audience: z.enum(['public', 'internal'], 'Pilih siapa yang boleh melihat.').default('public'),
  /** Called off: it stays on the site, so that nobody sets out for nothing. */
  plan: z.enum(['planned', 'cancelled'], 'Pilih apakah kegiatan ini jadi.').default('planned'),
  /** Why, or what happens instead. */
  planNote: line('Keterangan pembatalan', 300),
  /** The stage it belongs to, in words; `stageId` is the same in the calendar. */
  stage: line('Tahapan', 160),
  stageId: stageField,
})
export type AgendaFields = z.infer<typeof agendaFields>

/** What happens when and where. An internal meeting never reaches the public's table. */
export const agenda = defineKind({
  label: 'Agenda',
  noun: 'agenda',
  place: 'agenda',
  fields: agendaFields,
  labels: {
    startsAt: { label: 'Mulai' },
    endsAt: { label: 'Selesai' },
    place: { label: 'Tempat' },
    organiser: { label: 'Penyelenggara' },
    audience: { label: 'Sifat', words: audiences },
    plan: { label: 'Keadaan', words: plans },
    planNote: { label: 'Keterangan pembatalan' },
    stage: { label: 'Tahapan' },
  },
  input: agendaFields
    .extend({ stageId: stageInput })
    .refine(fields => fields.startsAt, { path: ['startsAt'], message: 'Isi kapan kegiatan ini mulai.' })
    .refine(({ startsAt, endsAt }) => !isBefore(endsAt, startsAt), {
      path: ['endsAt'],
      message: 'Kegiatan ini selesai sebelum mulai. Periksa kedua waktunya.',
    }),
  open: fields => fields.audience === 'public',
  unlikeCopy: { plan: 'planned', planNote: '' },
  words: ({ place, organiser, plan, planNote }) => [
    place,
    organiser,
    ...(plan === 'cancelled' ? [plans.cancelled, planNote] : []),
  ],
  path: slug => `/agenda/${slug}`,
  columns: (fields, zone) => ({
    startsAt: momentOf(fields.startsAt, zone),
    endsAt: endOf(fields, zone),
    stageId: fields.stageId,
  }),
  media: () => [],
})

/** Whether it was called off. What was published before this could be said went ahead. */
export const isCancelled = ({ plan }: Partial<Pick<AgendaFields, 'plan'>>) => plan === 'cancelled'

/** When it is over. What has no end, or only a day for one, lasts until that day is over. */
export function endOf({ startsAt, endsAt }: AgendaFields, zone: Zone): Date | null {
  if (endsAt.includes('T')) return momentOf(endsAt, zone)
  return endOfDay((endsAt || startsAt).slice(0, 10), zone)
}
