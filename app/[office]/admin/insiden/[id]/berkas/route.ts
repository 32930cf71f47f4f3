import { notFound, redirect } from 'next/navigation'
import { takeBundle } from '../../../../../../lib/incidents/take.ts'
import { currentOffice, requireActor } from '../../../../../../lib/session.ts'

type Context = { params: Promise<{ id: string }> }

/** The bundle of evidence as a ZIP, to whoever showed within ten minutes who they are; noted in the log. */
export async function GET(_request: Request, { params }: Context) {
  const actor = await requireActor()
  const id = Number((await params).id)
  if (!Number.isSafeInteger(id)) notFound()
  const taken = await takeBundle(actor, await currentOffice(), id)
  if (taken === 'missing') notFound()
  if (taken === 'stale') redirect(`/admin/insiden/${id}#berkas`)
  return new Response(taken.zip, {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${taken.name}"`,
      'Cache-Control': 'no-store',
    },
  })
}
