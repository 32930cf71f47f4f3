import { visiting } from '../../../../../db/doors.ts'
import { readFrame } from '../../../../../lib/entries/live.ts'
import { limitLifetime } from '../../../../../lib/front/context.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import { directory } from '../../../../../lib/offices/directory.ts'

type Context = { params: Promise<{ office: string }> }
const day = 86_400

/** Whom to tell of a weakness (RFC 9116): the national office, which runs the platform for all. */
export async function GET(_: Request, { params }: Context) {
  const office = directory().officeById(Number((await params).office))
  if (!office) return new Response(null, { status: 404 })
  const institution = directory().institutionOf(office)
  const national = directory()
    .offices()
    .find(other => other.institutionId === institution.id && other.level === 'pusat')
  const email = national && (await visiting(national.id, db => readFrame(db, national.id))).contact.email
  limitLifetime(day)
  const lines = [
    ...(email ? [`Contact: mailto:${email}`] : []),
    `Contact: ${urlOf(institution, '/kontak')}`,
    `Expires: ${new Date(Date.now() + 180 * day * 1000).toISOString()}`,
    'Preferred-Languages: id, en',
    `Canonical: ${urlOf(office, '/.well-known/security.txt')}`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
