import { hostName } from '../../../lib/front/host.ts'
import { directory } from '../../../lib/offices/directory.ts'
import type { Office } from '../../../lib/offices/schema.ts'
import { openHeaders } from '../../../lib/opendata/headers.ts'
import type { ListedPage } from '../../../lib/opendata/paging.ts'
import { linksOf } from '../../../lib/opendata/paging.ts'
import { type Parameters, parameters } from '../../../lib/opendata/parameters.ts'
import { problemOf, problemType } from '../../../lib/opendata/problem.ts'

type Given<Params> = { params: Promise<Params> }
type Asked<Params, Name extends keyof Parameters> = {
  office: Office
  params: Params
  query: Parameters[Name]
}

/** Nothing at this address; `gone` when there was and the office took it down, with the reason it gave. */
export class Missing extends Error {
  gone: string | undefined
  constructor(gone?: string) {
    super('nothing here')
    this.gone = gone
  }
}

/**
 * A read-only address of the open data: what `read` finds as JSON. Keeping, tags, 304 and limits are the front
 * door's, as for pages; it also refuses parameters that cannot be read before anything here runs.
 */
export const openData =
  <Params extends object, Name extends keyof Parameters = 'jenis'>(
    read: (asked: Asked<Params, Name>) => Promise<object>,
    named: Name = 'jenis' as Name,
  ) =>
  async (request: Request, { params }: Given<Params>) => {
    const answer = directory().answerOf(hostName(request.headers.get('host') ?? undefined))
    const query = parameters[named].safeParse(Object.fromEntries(new URL(request.url).searchParams))
    if (answer?.kind !== 'serves' || !query.success) return missing(new Missing())
    try {
      const found = await read({
        office: answer.office,
        params: await params,
        query: query.data as Parameters[Name],
      })
      return Response.json(found, { headers: headersOf(answer.office, request, found) })
    } catch (error) {
      if (error instanceof Missing) return missing(error)
      throw error
    }
  }

function headersOf(office: Office, request: Request, found: object) {
  const headers = { ...openHeaders, 'Content-Type': 'application/json; charset=utf-8' }
  if (!('halaman' in found)) return headers
  const { pathname, searchParams } = new URL(request.url)
  return { ...headers, Link: linksOf(office, pathname, searchParams, (found as ListedPage).halaman) }
}

function missing({ gone }: Missing) {
  const problem =
    gone === undefined
      ? problemOf(404, 'Tidak ada di sini', 'Periksa alamatnya. Daftar isi data terbuka ada di /api/v1.')
      : problemOf(410, 'Sudah ditarik', gone || 'Kantor ini menarik halaman itu dari situsnya.')
  return Response.json(problem, {
    status: problem.status,
    headers: { ...openHeaders, 'Content-Type': problemType },
  })
}
