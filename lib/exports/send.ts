import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { eq, sql } from 'drizzle-orm'
import { acrossOffices, inOffice, system } from '../../db/doors.ts'
import { officeExports } from '../../db/tables/index.ts'
import { writeAudit } from '../audit/write.ts'
import { dayOf } from '../dates.ts'
import { directory } from '../offices/directory.ts'
import { type Actor, may } from '../permissions.ts'
import { archiveFile } from './files.ts'
import { type FoundExport, findExport } from './queries.ts'
import { standing } from './states.ts'

/**
 * An archive to whoever may have it, whole or from where an earlier download broke off (RFC 9110 §14); undefined where
 * it is not there, not ready, or another's. What begins at its first byte is noted in the office's log.
 */
export async function sendExport(actor: Actor, id: string, asked: Headers): Promise<Response | undefined> {
  const found = await findOwn(actor, id)
  if (!found || standing(found) !== 'ready') return
  const file = await stat(archiveFile(id)).catch(() => undefined)
  if (!file) return
  const etag = `"${found.digest.slice(0, 16)}-${file.size}"`
  const range = rangeOf(asked, file.size, etag)
  const headers = headersOf(found, etag)
  if (range === 'none')
    return new Response(null, {
      status: 416,
      headers: { ...headers, 'Content-Range': `bytes */${file.size}` },
    })
  const { start, end } = range ?? { start: 0, end: file.size - 1 }
  if (start === 0) await note(actor, found)
  const part = range && { 'Content-Range': `bytes ${start}-${end}/${file.size}` }
  return new Response(Readable.toWeb(createReadStream(archiveFile(id), { start, end })) as ReadableStream, {
    status: range ? 206 : 200,
    headers: { ...headers, ...part, 'Content-Length': String(end - start + 1) },
  })
}

async function findOwn(actor: Actor, id: string) {
  if (!/^[0-9a-f-]{36}$/.test(id)) return
  const own = may(actor, 'export.take') ? await inOffice(actor, db => findExport(db, id)) : undefined
  if (own || !may(actor, 'export.takeBelow')) return own
  return acrossOffices(actor, db => findExport(db, id))
}

function headersOf({ officeId, readyAt }: FoundExport, etag: string) {
  const office = directory().officeById(officeId)!
  const day = dayOf(readyAt ?? new Date(), office.zone)
  return {
    'Content-Type': 'application/zip',
    'Content-Disposition': `attachment; filename="serumpun-${office.institution}-${office.slug}-${day}.zip"`,
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'no-store',
    ETag: etag,
  }
}

function rangeOf(asked: Headers, size: number, etag: string) {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(asked.get('range') ?? '') ?? []
  const known = asked.get('if-range')
  if ((!from && !to) || (known && known !== etag)) return
  const start = from ? Number(from) : Math.max(0, size - Number(to))
  const end = from && to ? Math.min(Number(to), size - 1) : size - 1
  return start <= end ? { start, end } : ('none' as const)
}

async function note(actor: Actor, { id, officeId }: FoundExport) {
  const about = { action: 'export.download', subject: `export:${id}` }
  await inOffice(actor, db => writeAudit(db, actor, about))
  if (officeId !== actor.officeId)
    await acrossOffices(actor, db => writeAudit(db, actor, { ...about, officeId }))
  await system('exports', db =>
    db
      .update(officeExports)
      .set({ downloads: sql`${officeExports.downloads} + 1` })
      .where(eq(officeExports.id, id)),
  )
}
