import { receiveFile } from '../../../lib/media/receive.ts'
import { type Actor, may } from '../../../lib/permissions.ts'
import { Refusal } from '../../../lib/refusal.ts'
import { currentOffice, findActor } from '../../../lib/session.ts'

/** What an upload is: its name in sentences, the sentence of its limit, and what becomes of it. */
type Upload = {
  noun: string
  tooHeavy: () => Refusal
  take: (actor: Actor, bytes: Buffer, name: string) => Promise<object>
}

/** Takes one file of a multipart form from someone who may add media. Answers 201 with what it became, or a sentence. */
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
    const { bytes, name } = await receiveFile(request, { noun, tooHeavy })
    return answer(201, await take(actor, bytes, name))
  } catch (error) {
    if (error instanceof Refusal) return answer(error.status, { message: error.message })
    throw error
  }
}

const answer = (status: number, body: object) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
