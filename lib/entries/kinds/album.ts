import { z } from 'zod'
import { pictureSchema } from '../../media/picture.ts'
import { stageField, stageInput } from '../../stages/schema.ts'
import { line, listField } from '../form.ts'
import { defineKind } from '../kind.ts'
import { videoSchema } from '../video.ts'

export const albumTypes = { foto: 'Foto', video: 'Video', infografis: 'Infografis' } as const
export type AlbumType = keyof typeof albumTypes

const photos = z.array(pictureSchema).max(200, 'Satu album paling banyak 200 foto.')
const videos = z.array(videoSchema).max(30, 'Satu album paling banyak 30 video.')

export const albumFields = z.object({
  type: z.enum(['foto', 'video', 'infografis'], 'Pilih foto, video, atau infografis.').default('foto'),
  photos: photos.default([]),
  videos: videos.default([]),
  /** The stage it belongs to, in words; `stageId` is the same in the calendar. */
  stage: line('Tahapan', 160),
  stageId: stageField,
})
export type AlbumFields = z.infer<typeof albumFields>

/** Photos with captions, and videos by link. */
export const album = defineKind({
  label: 'Galeri',
  noun: 'album',
  place: 'galeri',
  fields: albumFields,
  labels: {
    type: { label: 'Jenis', words: albumTypes },
    photos: { label: 'Foto' },
    videos: { label: 'Video' },
    stage: { label: 'Tahapan' },
  },
  input: albumFields.extend({
    photos: listField(photos, 'Satu foto tidak terbaca. Pasang ulang fotonya.'),
    videos: listField(videos, 'Daftar video tidak terbaca. Tempel ulang tautannya.'),
    stageId: stageInput,
  }),
  words: ({ photos, videos }) => [
    ...photos.flatMap(photo => [photo.caption, photo.alt]),
    ...videos.map(video => video.title),
  ],
  path: slug => `/galeri/${slug}`,
  columns: ({ type, stageId }) => ({ category: type, stageId }),
  media: ({ photos, videos }) => [
    ...photos.map(photo => photo.mediaId),
    ...videos.flatMap(video => (video.poster ? [video.poster.mediaId] : [])),
  ],
})
