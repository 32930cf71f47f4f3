import { uploadFile } from '../../../../lib/media/library.ts'
import { tooHeavyFile } from '../../../../lib/media/prepare-file.ts'
import { receiveFile } from '../../../../lib/media/receive.ts'
import { may } from '../../../../lib/permissions.ts'
import { Refusal } from '../../../../lib/refusal.ts'
import { currentOffice, findActor } from '../../../../lib/session.ts'

/** A file to download, for the office's library: multipart field `file`. Answers 201 with the file, or a sentence. */
export async function POST(request: Request) {
  try {
    const actor = await findActor()
    if (!actor) return answer(401, { message: 'Anda perlu masuk lagi. Tulisan Anda aman di perangkat ini.' })
    if (!may(actor, 'media.add'))
      return answer(403, { message: 'Peran Anda tidak mencakup menambah berkas.' })
    const { state } = await currentOffice()
    if (state !== 'preparing' && state !== 'live')
      return answer(423, {
        message: 'Situs kantor ini sedang dibekukan oleh pusat, jadi berkas belum bisa ditambah.',
      })
    const { bytes, name } = await receiveFile(request, { noun: 'berkas', tooHeavy: tooHeavyFile })
    return answer(201, { file: await uploadFile(actor, bytes, name) })
  } catch (error) {
    if (error instanceof Refusal) return answer(error.status, { message: error.message })
    throw error
  }
}

const answer = (status: number, body: object) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
