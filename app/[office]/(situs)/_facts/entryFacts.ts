import type { Event } from '../../../../lib/entries/events.ts'
import { isCancelled } from '../../../../lib/entries/kinds/agenda.ts'
import type { LiveEntry } from '../../../../lib/entries/one.ts'
import type { PageKind } from '../../../../lib/entries/schema.ts'
import { frameAddress, watchAddress } from '../../../../lib/entries/video.ts'
import { fileAddress, mediaAddress, widthsOf } from '../../../../lib/media/address.ts'
import type { Picture } from '../../../../lib/media/picture.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { officeRef } from './officeFacts.ts'

type Facts = Record<string, unknown>

/** What an entry is, in schema.org's words. */
export const entryFacts = <K extends PageKind>(kind: K, entry: LiveEntry<K>, office: Office): Facts =>
  kindFacts[kind](entry, office)

const kindFacts: { [K in PageKind]: (entry: LiveEntry<K>, office: Office) => Facts } = {
  article: (entry, office) => {
    const { lead, writer, editor, category, tags, place } = entry.fields
    return {
      ...published(entry, office),
      '@type': category === 'artikel' ? 'OpinionNewsArticle' : 'NewsArticle',
      headline: entry.title.slice(0, 110),
      image: lead ? sizesOf(office, lead) : undefined,
      author: writer ? { '@type': 'Person', name: writer } : officeRef(office),
      editor: editor ? { '@type': 'Person', name: editor } : undefined,
      keywords: tags.length > 0 ? tags : undefined,
      locationCreated: place ? { '@type': 'Place', name: place } : undefined,
      correction: entry.corrections.length > 0 ? entry.corrections.map(({ text }) => text) : undefined,
    }
  },
  announcement: (entry, office) => ({
    ...published(entry, office),
    '@type': 'Article',
    headline: entry.title.slice(0, 110),
    author: officeRef(office),
    expires: entry.validUntil?.toISOString(),
    identifier: entry.fields.number || undefined,
    associatedMedia:
      entry.fields.files.length > 0 ? entry.fields.files.map(file => fileFacts(office, file)) : undefined,
  }),
  agenda: (entry, office) => {
    const { startsAt, endsAt } = entry as typeof entry & Event
    const { place, organiser } = entry.fields
    const day = (text: string) => text.slice(0, 10)
    const whole = !entry.fields.startsAt.includes('T')
    return {
      '@type': 'Event',
      name: entry.title,
      description: entry.summary || undefined,
      startDate: whole ? day(entry.fields.startsAt) : startsAt.toISOString(),
      endDate: whole ? day(entry.fields.endsAt || entry.fields.startsAt) : endsAt.toISOString(),
      eventStatus: `https://schema.org/${isCancelled(entry.fields) ? 'EventCancelled' : 'EventScheduled'}`,
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        '@type': 'Place',
        name: place || office.name,
        address: { '@type': 'PostalAddress', addressLocality: office.shortName, addressCountry: 'ID' },
      },
      organizer: organiser ? { '@type': 'Organization', name: organiser } : officeRef(office),
      isAccessibleForFree: true,
      url: urlOf(office, entry.path),
      inLanguage: 'id',
    }
  },
  page: (entry, office) => ({ ...published(entry, office), '@type': 'WebPage', name: entry.title }),
  document: (entry, office) => {
    const { number, date, file, subject, status } = entry.fields
    return {
      ...published(entry, office),
      '@type': 'Legislation',
      name: entry.title,
      legislationIdentifier: number || undefined,
      legislationDate: date || undefined,
      legislationLegalForce:
        status === 'berlaku' ? 'https://schema.org/InForce' : 'https://schema.org/NotInForce',
      legislationPassedBy: officeRef(office),
      about: subject || undefined,
      encoding: file ? fileFacts(office, file) : undefined,
    }
  },
  album: (entry, office) => {
    const { photos, videos } = entry.fields
    return {
      ...published(entry, office),
      '@type': 'ImageGallery',
      name: entry.title,
      image: photos.slice(0, 50).map(photo => ({
        '@type': 'ImageObject',
        contentUrl: widest(office, photo),
        caption: photo.caption || photo.alt || undefined,
        creditText: photo.credit || undefined,
      })),
      video:
        videos.length > 0
          ? videos.map(video => ({
              '@type': 'VideoObject',
              name: video.title,
              description: entry.summary || video.title,
              thumbnailUrl: video.poster ? widest(office, video.poster) : undefined,
              uploadDate: entry.publishedAt.toISOString(),
              embedUrl: frameAddress(video),
              url: watchAddress(video),
            }))
          : undefined,
    }
  },
  official: ({ title, path, summary, fields, changedAt }, office) => ({
    '@type': 'ProfilePage',
    url: urlOf(office, path),
    dateModified: changedAt.toISOString(),
    mainEntity: {
      '@type': 'Person',
      name: title,
      description: summary || undefined,
      jobTitle: fields.position,
      image: fields.portrait ? widest(office, fields.portrait) : undefined,
      worksFor: officeRef(office),
      url: urlOf(office, path),
    },
  }),
  dataset: (entry, office) => {
    const { source, table, original, unit } = entry.fields
    return {
      ...published(entry, office),
      '@type': 'Dataset',
      name: entry.title,
      // Search engines want fifty letters at least.
      description: `${(entry.summary || entry.title).replace(/\.$/, '')}. Sumber: ${source || office.name}. Diterbitkan oleh ${office.name}.`,
      creator: officeRef(office),
      isAccessibleForFree: true,
      variableMeasured: table.columns.map(column => ({
        '@type': 'PropertyValue',
        name: column.name,
        unitText: column.format !== 'teks' && unit ? unit : undefined,
      })),
      spatialCoverage: { '@type': 'Place', name: office.shortName },
      distribution: [
        {
          '@type': 'DataDownload',
          encodingFormat: 'text/csv',
          contentUrl: urlOf(office, `${entry.path}.csv`),
        },
        ...(original ? [{ ...fileFacts(office, original), '@type': 'DataDownload' }] : []),
      ],
    }
  },
}

const published = ({ path, summary, publishedAt, changedAt }: LiveEntry<PageKind>, office: Office) => ({
  description: summary || undefined,
  url: urlOf(office, path),
  mainEntityOfPage: urlOf(office, path),
  datePublished: publishedAt.toISOString(),
  dateModified: changedAt.toISOString(),
  inLanguage: 'id',
  publisher: officeRef(office),
})

const fileFacts = (office: Office, file: { mediaId: string; name: string; mime: string; size: number }) => ({
  '@type': 'MediaObject',
  name: file.name,
  contentUrl: urlOf(office, fileAddress(file)),
  encodingFormat: file.mime || undefined,
  contentSize: `${file.size} B`,
})

const sizesOf = (office: Office, picture: Picture) =>
  widthsOf(picture).map(width => urlOf(office, mediaAddress(picture, width, 'jpg')))
const widest = (office: Office, picture: Picture) => sizesOf(office, picture).at(-1)!
