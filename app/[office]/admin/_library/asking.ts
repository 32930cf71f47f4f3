import type { OfferedFile } from '../../../../lib/media/file.ts'
import type { Picture } from '../../../../lib/media/picture.ts'

export type FoundPhoto = { name: string; picture: Picture }
export type FoundFile = { name: string; file: OfferedFile }
export type Found = FoundPhoto | FoundFile
export type FoundPage = { found: Found[]; total: number; pages: number }
export type Wanted = { sort: 'foto' | 'berkas'; q: string; page: number }

/** A page of the library; undefined when there is no line, no session, or no answer. */
export async function askLibrary(
  { sort, q, page }: Wanted,
  signal: AbortSignal,
): Promise<FoundPage | undefined> {
  const query = new URLSearchParams({ jenis: sort, q, halaman: String(page) })
  const answer = await fetch(`/api/media?${query}`, { signal }).catch(() => undefined)
  return answer?.ok ? answer.json() : undefined
}

/** What is chosen, by its medium. */
export const idOf = (found: Found) => ('picture' in found ? found.picture : found.file).mediaId
