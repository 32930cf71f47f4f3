import { z } from 'zod'
import { receiveFile } from '../../../lib/media/receive.ts'
import { type Actor, may } from '../../../lib/permissions.ts'
import { Refusal } from '../../../lib/refusal.ts'
import { currentOffice, findActor } from '../../../lib/session.ts'
import { finishUpload } from '../../../lib/uploads/finish.ts'

/** What an upload is: its name in sentences, the sentence of its limit, and what becomes of it. */
type Upload = {
  noun: string
  tooHeavy: () => Refusal
  take: (actor: Actor, bytes: Buffer, name: string) => Promise<object>
}

/**
 * Takes one file, sent in parts before (JSON `{ upload }`) or of a multipart form,
 * from someone who may add media. Answers 201 with what it became, or a sentence.
 */
export async function takeUpload(request: Request, { noun, tooHeavy, take }: Upload) {
  try {
    const actor = await findActor()
    if (!actor) return answer(401, { message: 'Anda perlu masuk lagi. Tulisan Anda aman di perangkat ini.' })
    if (!may(actor, 'media.add'))
      return answer(403, { message: `Peran Anda tidak mencakup menambah ${noun}.` })
    const { state } = await currentOffice()
    if (state !== 'preparing' && state !== 'live')
      return answer(423, {
        message: `Situs kantor ini sedang dibekukan oleh pusat, jadi ${noun} belum bisa ditambah.`,
      })
    const whole = await findWhole(request)
    if (whole) {
      const { status, body } = await finishUpload(actor, whole, take)
      return answer(status, body)
    }
    const { bytes, name } = await receiveFile(request, { noun, tooHeavy })
    return answer(201, await take(actor, bytes, name))
  } catch (error) {
    if (error instanceof Refusal) return answer(error.status, { message: error.message })
    throw error
  }
}

/** The upload that is to be used, where the request names one. */
async function findWhole(request: Request) {
  if (!request.headers.get('content-type')?.startsWith('application/json')) return
  const body = wholeSchema.safeParse(await request.json().catch(() => undefined))
  if (!body.success) throw new Refusal('Kiriman ini tidak ada.', { status: 404 })
  return body.data.upload
}

const wholeSchema = z.object({ upload: z.string().max(100) })

const answer = (status: number, body: object) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
