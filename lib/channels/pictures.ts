import type { FieldsOf } from '../entries/listed.ts'
import type { Kind } from '../entries/schema.ts'
import { readJpeg } from '../media/jpeg.ts'
import type { Picture } from '../media/picture.ts'
import { findShown } from '../media/shown.ts'
import type { Office } from '../offices/schema.ts'
import { picturesOf } from '../richtext/plain.ts'
import type { Released } from './queries.ts'

/** The picture an entry begins with; undefined for kinds and entries without one. */
export function leadOf({ kind, fields }: Released): Picture | undefined {
  const of = <K extends Kind>(_kind: K) => fields as FieldsOf<K>
  if (kind === 'article') return of('article').lead ?? undefined
  if (kind === 'album') return of('album').photos[0]
  return kind === 'official' ? (of('official').portrait ?? undefined) : undefined
}

const printed = { width: 1200, height: 1 }
const mostPictures = 12

/** The pictures an entry shows, by id, as far as every visitor may see them. */
export async function readPictures(office: Office, entry: Released): Promise<Map<string, Buffer>> {
  const ids = [leadOf(entry)?.mediaId ?? [], picturesOf(entry.document)].flat().slice(0, mostPictures)
  const read = await Promise.all([...new Set(ids)].map(async id => [id, await bytesOf(office, id)] as const))
  return new Map(read.flatMap(([id, bytes]) => (bytes ? [[id, bytes]] : [])))
}

async function bytesOf(office: Office, mediaId: string) {
  const shown = await findShown(office, mediaId, {})
  return shown?.open && shown.kind === 'picture' ? readJpeg(shown, printed) : undefined
}
