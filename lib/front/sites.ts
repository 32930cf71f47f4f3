import type { IncomingMessage } from 'node:http'
import { ticketPath } from '../entrances/place.ts'
import type { Office } from '../offices/schema.ts'
import { schemeOf } from './client.ts'
import type { Front } from './front.ts'
import { portOf } from './host.ts'
import { hostWithPort } from './render.ts'

/** The origin of an office's site, by the scheme and port of this request. */
export function siteOf(front: Front, req: IncomingMessage, office: Office) {
  const port = portOf(req.headers.host)
  return `${schemeOf(req, front.trusts)}://${hostWithPort(office.host, port ? Number(port) : undefined)}`
}

/** Whether a form with a ticket comes from the very site of an office above; which one it must be, the ticket knows. */
export const isFromAbove = (front: Front, req: IncomingMessage, office: Office, path: string) =>
  path === ticketPath && above(front, office).some(other => siteOf(front, req, other) === req.headers.origin)

/** The other site that a page of the back office may send a form to: one office's page leads into that office. */
export function formTarget(front: Front, req: IncomingMessage, office: Office): string | undefined {
  const slug = /^\/admin\/kantor\/([a-z0-9-]+)(\?|$)/.exec(req.url ?? '')?.[1]
  const target = slug ? front.directory().officeNamed(`${office.institution}/${slug}`) : undefined
  return target && above(front, target).includes(office) ? siteOf(front, req, target) : undefined
}

function above(front: Front, office: Office): Office[] {
  const parent = office.parentId ? front.directory().officeById(office.parentId) : undefined
  return parent ? [parent, ...above(front, parent)] : []
}
