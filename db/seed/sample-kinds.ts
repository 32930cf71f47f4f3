import { randomUUID } from 'node:crypto'
import { agendaOf } from './content/agenda.ts'
import { albumsOf } from './content/albums.ts'
import { announcementsOf } from './content/announcements.ts'
import { datasetsOf } from './content/datasets.ts'
import { documentsOf } from './content/documents.ts'
import { kantorOf } from './content/telling.ts'
import type { Files } from './files.ts'
import { type Pictures, scenePicture } from './pictures.ts'
import type { SampleTarget } from './sample-office.ts'
import { addFile, addPicture, addSample, type Sample, type SampleRows } from './sample-rows.ts'

type Matter = { target: SampleTarget; pictures: Pictures; files: Files; today: Date; rich: boolean }

/** Announcements and agenda of an office; of a rich one also documents, albums and data. */
export function addKinds(rows: SampleRows, matter: Matter) {
  const { target, rich } = matter
  const add = (sample: Sample) =>
    addSample(rows, { id: target.id, zone: target.office.zone }, target.writer, sample)
  addAnnouncements(rows, matter, add)
  for (const event of agendaOf(target.office, rich, matter.today)) add({ kind: 'agenda', ...event })
  if (!rich) return
  addDocuments(rows, matter, add)
  addAlbums(rows, matter, add)
  for (const dataset of datasetsOf(target.office)) add({ kind: 'dataset', ...dataset })
}

type Add = (sample: Sample) => void

function addAnnouncements(rows: SampleRows, { target, files, today, rich }: Matter, add: Add) {
  for (const { file, fields, ...announcement } of announcementsOf(target.office, rich, today)) {
    const offered = file ? [addFile(rows, target.id, files.get(file)!)] : []
    add({ kind: 'announcement', ...announcement, fields: { ...fields, files: offered } })
  }
}

function addDocuments(rows: SampleRows, { target, files }: Matter, add: Add) {
  const documents = documentsOf(target.office).map(one => ({ ...one, id: randomUUID() }))
  for (const { file, fields, replaces, ...document } of documents) {
    const older = documents.find(other => other.slug === replaces)
    const newer = documents.find(other => other.replaces === document.slug)
    const naming = (other: typeof older) =>
      other
        ? [
            {
              entryId: other.id,
              text: `${other.title}, Nomor ${other.fields.number} Tahun ${other.fields.year}`,
            },
          ]
        : []
    const offered = addFile(rows, target.id, files.get(file)!)
    add({
      kind: 'document',
      ...document,
      fields: { ...fields, file: offered, replaces: naming(older), replacedBy: naming(newer) },
    })
  }
}

function addAlbums(rows: SampleRows, { target, pictures, today }: Matter, add: Add) {
  const credit = `Humas ${kantorOf(target.office)}`
  for (const { type, photos, videos, ...album } of albumsOf(target.office, today)) {
    const draw = (scene: (typeof photos)[number]['scene'], alt: string, caption: string) =>
      addPicture(rows, target.id, pictures.get(scenePicture(scene, `${target.office.slug} ${album.slug}`))!, {
        alt,
        caption,
        credit,
      })
    const fields = {
      type,
      photos: photos.map(({ scene, alt, caption }) => draw(scene, alt, caption)),
      videos: videos.map(({ url, title, scene }) => ({ url, title, poster: draw(scene, '', '') })),
    }
    add({ kind: 'album', ...album, fields })
  }
}
