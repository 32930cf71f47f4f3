import { uploadPicture } from '../../../../lib/media/library.ts'
import { tooHeavy } from '../../../../lib/media/prepare.ts'
import { receiveFile } from '../../../../lib/media/receive.ts'
import { may } from '../../../../lib/permissions.ts'
import { Refusal } from '../../../../lib/refusal.ts'
import { currentOffice, findActor } from '../../../../lib/session.ts'

/** A photo for the office's library: multipart field `file`. Answers 201 with the picture, or a sentence. */
export async function POST(request: Request) {
  try {
    const actor = await findActor()
    if (!actor) return answer(401, { message: 'Anda perlu masuk lagi. Tulisan Anda aman di perangkat ini.' })
    if (!may(actor, 'media.add')) return answer(403, { message: 'Peran Anda tidak mencakup menambah foto.' })
    const { state } = await currentOffice()
    if (state !== 'preparing' && state !== 'live')
      return answer(423, {
        message: 'Situs kantor ini sedang dibekukan oleh pusat, jadi foto belum bisa ditambah.',
      })
    const { bytes, name } = await receiveFile(request, { noun: 'foto', tooHeavy })
    return answer(201, await uploadPicture(actor, bytes, name))
  } catch (error) {
    if (error instanceof Refusal) return answer(error.status, { message: error.message })
    throw error
  }
}

const answer = (status: number, body: object) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
