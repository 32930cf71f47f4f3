import { sql } from 'drizzle-orm'
import { liveEntries } from '../../db/tables/index.ts'
import type { Picture } from '../media/picture.ts'
import type { Listed } from './listed.ts'

/** What a list shows of an album: its first picture, and how much is in it. */
export type AlbumSight = { cover: Picture | null; photos: number; videos: number }
export type ListedAlbum = Listed & { fields: AlbumSight }

const { fields } = liveEntries
/** An album's sight, without reading all its photos. */
export const albumSight = sql<AlbumSight>`jsonb_build_object(
  'cover', coalesce(${fields}->'photos'->0, ${fields}->'videos'->0->'poster'),
  'photos', jsonb_array_length(${fields}->'photos'),
  'videos', jsonb_array_length(${fields}->'videos'))`
