import { notFound } from 'next/navigation'
import { acrossOffices, inOffice } from '../../../../../db/doors.ts'
import { findMoveFiles } from '../../../../../lib/moves/files.ts'
import { may } from '../../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../../lib/session.ts'
import { storable } from '../../../../../lib/storable.ts'

/** What is put up at an old address, or sent about it, as a file: for the office itself and for who coaches it. */
export async function GET(request: Request) {
  const actor = await requireActor()
  const query = new URL(request.url).searchParams
  const slug = storable(query.get('kantor') ?? '')
  if (!may(actor, slug ? 'move.coach' : 'move.read')) notFound()
  const sender = await currentOffice()
  const asked = {
    slug: slug || sender.slug,
    host: storable(query.get('situs') ?? '').toLowerCase(),
    form: query.get('bentuk') ?? '',
  }
  const file = await (slug ? acrossOffices : inOffice)(actor, db => findMoveFiles(db, actor, sender, asked))
  if (!file) notFound()
  return new Response(file.body, {
    headers: {
      'Content-Type': file.type,
      'Content-Disposition': `attachment; filename="${file.name}"`,
      'Cache-Control': 'no-store',
    },
  })
}
