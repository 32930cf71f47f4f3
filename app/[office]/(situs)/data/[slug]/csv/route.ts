import { visiting } from '../../../../../../db/doors.ts'
import { csvOf } from '../../../../../../lib/entries/figures.ts'
import { findLive } from '../../../../../../lib/entries/one.ts'
import { directory } from '../../../../../../lib/offices/directory.ts'

type Context = { params: Promise<{ office: string; slug: string }> }

/** A dataset's table; the public address is /data/<slug>.csv. */
export async function GET(_: Request, { params }: Context) {
  const { office: id, slug } = await params
  const office = directory().officeById(Number(id))
  const found =
    office && (await visiting(office.id, db => findLive(db, office.id, 'dataset', `/data/${slug}`)))
  if (!found) return new Response(null, { status: 404 })
  return new Response(csvOf(found.fields.table), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'access-control-allow-origin': '*',
      'content-disposition': `attachment; filename="${slug}.csv"`,
    },
  })
}
