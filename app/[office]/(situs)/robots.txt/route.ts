import { urlOf } from '../../../../lib/offices/address.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import { isPreparing } from '../../../../lib/offices/schema.ts'

type Context = { params: Promise<{ office: string }> }

/** What robots may read: everything public but search results; nothing while the site is being prepared. */
export async function GET(_: Request, { params }: Context) {
  const office = directory().officeById(Number((await params).office))
  if (!office) return new Response(null, { status: 404 })
  const closed = ['/admin', '/api/', '/cari', '/pratinjau/']
  const rules = isPreparing(office)
    ? ['User-agent: *', 'Disallow: /']
    : [
        'User-agent: *',
        ...closed.map(path => `Disallow: ${path}`),
        '',
        `Sitemap: ${urlOf(office, '/sitemap.xml')}`,
      ]
  return new Response(`${rules.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
