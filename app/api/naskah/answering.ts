import type { z } from 'zod'
import { type Db, inOffice } from '../../../db/doors.ts'
import { type Actor, may, type Permission } from '../../../lib/permissions.ts'
import { Refusal, refusedFields } from '../../../lib/refusal.ts'
import { currentOffice, findSession } from '../../../lib/session.ts'
import { openActor } from '../../../lib/session-store.ts'
import { readJson } from '../../../lib/storable.ts'

type Context<Input> = { db: Db; actor: Actor; input: Input }
type Declaration<Schema extends z.ZodType, Result> = {
  permission: Permission
  input: Schema
  /** False for what only reads, which a frozen office still may. */
  writes: boolean
  /** Asked by the page itself, whether or not somebody sits before it. */
  heartbeat?: true
  run: (context: Context<z.infer<Schema>>) => Promise<Result | undefined>
}

/**
 * A route of the editor that is asked while somebody types: answers JSON, never leads elsewhere.
 * 401 without a session, 403 without the permission, 423 in a frozen office or a locked session, 404 where `run` finds nothing.
 */
export const officeRoute =
  <Schema extends z.ZodType, Result>(declaration: Declaration<Schema, Result>) =>
  async (request: Request) => {
    try {
      return await answered(declaration, request)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return answer(error.status, { message: error.message, ...error.done })
    }
  }

async function answered<Schema extends z.ZodType, Result>(
  { permission, input, writes, heartbeat, run }: Declaration<Schema, Result>,
  request: Request,
) {
  const session = await findSession(heartbeat)
  const actor = openActor(session)
  if (session?.locked)
    throw new Refusal('Ruang kerja ini terkunci. Tulisan Anda aman di perangkat ini.', { status: 423 })
  if (!actor) throw new Refusal('Anda perlu masuk lagi. Tulisan Anda aman di perangkat ini.', { status: 401 })
  if (!may(actor, permission)) throw new Refusal('Peran Anda tidak mencakup menulis.', { status: 403 })
  const { state } = await currentOffice()
  if (writes && state !== 'preparing' && state !== 'live')
    throw new Refusal('Situs kantor ini sedang dibekukan oleh pusat. Tulisan Anda aman di perangkat ini.', {
      status: 423,
    })
  const given = input.safeParse(await asked(request))
  if (!given.success) throw refusedFields(given.error)
  const result = await inOffice(actor, db => run({ db, actor, input: given.data }))
  return result === undefined
    ? answer(404, { message: 'Naskah ini tidak ditemukan.' })
    : answer(200, result as object)
}

const asked = (request: Request): Promise<unknown> | unknown =>
  request.method === 'GET'
    ? Object.fromEntries(new URL(request.url).searchParams)
    : request.text().then(readJson, () => undefined)

const answer = (status: number, body: object) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
