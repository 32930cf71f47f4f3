import { notFound } from 'next/navigation'
import { sendExport } from '../../../../../../lib/exports/send.ts'
import { requireActor } from '../../../../../../lib/session.ts'

type Context = { params: Promise<{ id: string }> }

/** An archive of an office, to whoever may have it. */
export async function GET(request: Request, { params }: Context) {
  const actor = await requireActor()
  return (await sendExport(actor, (await params).id, request.headers)) ?? notFound()
}
