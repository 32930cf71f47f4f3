import { z } from 'zod'
import { pressRelease } from '../../../../../lib/channels/press.ts'
import { findReleased } from '../../../../../lib/channels/queries.ts'
import { channelFile, channelNames, channels } from '../../../../../lib/channels/schema.ts'
import { may } from '../../../../../lib/permissions.ts'
import { Refusal } from '../../../../../lib/refusal.ts'
import { currentOffice, findActor } from '../../../../../lib/session.ts'
import { sharePicture, TooMany } from '../../../../../lib/share/picture.ts'

const asked = z.object({ id: z.uuid(), kanal: z.enum(channelNames) })

/**
 * A file to publish an entry with elsewhere, made of what is live of it: 404 for a draft, for what was withdrawn
 * and for another office's. 401 without a session, 403 without the permission.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string; kanal: string }> }) {
  try {
    return await made(await params)
  } catch (error) {
    if (error instanceof TooMany)
      return told(503, 'Banyak gambar sedang dibuat. Tunggu sebentar, lalu coba lagi.')
    if (!(error instanceof Refusal)) throw error
    return told(error.status, error.message)
  }
}

async function made(params: { id: string; kanal: string }) {
  const actor = await findActor()
  if (!actor) throw new Refusal('Anda perlu masuk lagi.', { status: 401 })
  if (!may(actor, 'channel.take'))
    throw new Refusal('Peran Anda tidak mencakup menyebarkan berita.', { status: 403 })
  const { data } = asked.safeParse(params)
  const office = await currentOffice()
  const entry = data && (await findReleased(office, data.id))
  if (!entry) throw missing()
  const { picture, type } = channels[data.kanal]
  const bytes = picture
    ? (await sharePicture(office, data.id, picture))?.bytes
    : await pressRelease(office, entry)
  if (!bytes) throw missing()
  const headers = {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${channelFile(entry.path, data.kanal)}"`,
    'Cache-Control': 'private, no-store',
  }
  return new Response(new Uint8Array(bytes), { headers })
}

const missing = () => new Refusal('Yang terbit dengan alamat ini tidak ada.', { status: 404 })

const told = (status: number, message: string) =>
  Response.json({ message }, { status, headers: { 'Cache-Control': 'no-store' } })
