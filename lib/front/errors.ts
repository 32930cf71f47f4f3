import type { Office } from '../offices/schema.ts'
import { isOpenData } from '../opendata/places.ts'
import type { Answer } from './entry.ts'
import type { Front } from './front.ts'
import { plainHtml, plainSecurity, sentences } from './plain.ts'
import { problemAnswer } from './problem.ts'
import { renderPage } from './render.ts'

export type ErrorCode = 404 | 410 | 414 | 503

const plain = {
  404: sentences.missing,
  410: sentences.withdrawn,
  414: sentences.longUrl,
  503: sentences.failed,
}

/** An id that ties what a person sees to what the log says, short enough to be read out on the telephone. */
export const errorId = () => crypto.randomUUID().slice(0, 8)

/**
 * The page of an error: Next answers these with an empty shell (STACK, rule 2), so an internal page is rendered
 * for them. If even that fails, a page of our own that needs nothing. `address` is the path, with the query where
 * that says what was wanted; `told` is what is known of an address of an old site.
 */
export async function errorAnswer(
  front: Front,
  office: Office,
  code: ErrorCode,
  address: string,
  id?: string,
  told: { reason?: string; old?: 'gone' | 'waiting' } = {},
): Promise<Answer> {
  const path = address.split('?', 1)[0]!
  if (isOpenData(path)) return problemAnswer(code, plain[code], id)
  const { reason = code === 410 ? front.directory().tombstoneAt(office.id, path)?.reason : '', old } = told
  const query = new URLSearchParams({ alamat: address })
  if (id) query.set('nomor', id)
  if (reason) query.set('alasan', reason)
  if (old) query.set('lama', old)
  const url = `/galat/${code}?${query}`
  const rendered = await renderPage(front.render, office, url, {
    own: true,
    strip: !front.dev,
  })
  const expiresAt = rendered.kind === 'page' ? rendered.answer.expiresAt : 0
  if (rendered.kind === 'page' && rendered.answer.status === 200)
    return { ...rendered.answer, status: code, expiresAt }
  return plainAnswer(code, id)
}

/** The same without Next: it needs nothing, so it cannot fail. */
export function plainAnswer(code: ErrorCode, id?: string): Answer {
  const detail = id ? `Nomor gangguan: ${id}` : undefined
  const links = [{ href: '/', text: 'Ke beranda' }]
  return {
    status: code,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-language': 'id' },
    body: Buffer.from(plainHtml(code, { ...plain[code], ...(detail ? { detail } : {}), links })),
    expiresAt: Date.now() + 1000,
    security: plainSecurity,
  }
}
