import { createHmac, timingSafeEqual } from 'node:crypto'
import { secretFor } from '../env.ts'
import type { Office } from '../offices/schema.ts'
import { shared } from '../shared.ts'

/** Raise it when the drawing changes, so that whoever keeps pictures asks for the new ones. */
const design = 1

type Shared = { entryId: string; changedAt: Date }

/** Where the share picture of what is live now is. The address is signed: one that was guessed costs nothing. */
export function shareAddress(office: Office, { entryId, changedAt }: Shared) {
  const version = changedAt.getTime().toString(36)
  return `/media/bagikan/${entryId}-${version}-${signature(office.id, entryId, version)}.jpg`
}

/** The share picture of the office itself, for all pages that are no entry. */
export const officeShareAddress = (office: Office) =>
  `/media/bagikan/kantor-${signature(office.id, 'kantor', office.name)}.jpg`

const form =
  /^\/media\/bagikan\/(?:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-([0-9a-z]{1,12})|kantor)-([\w-]{16})\.jpg$/

/** What an address asks for; undefined unless we made it for this office. */
export function readShareAddress(office: Office, path: string): { entryId?: string } | undefined {
  const [, entryId, version = '', given] = form.exec(path) ?? []
  if (!given) return
  const own = entryId ? signature(office.id, entryId, version) : signature(office.id, 'kantor', office.name)
  return timingSafeEqual(Buffer.from(own), Buffer.from(given)) ? { entryId } : undefined
}

const key = () => shared('share.key', () => secretFor('bagikan'))

const signature = (...parts: (string | number)[]) =>
  createHmac('sha256', key())
    .update([design, ...parts].join('\n'))
    .digest('base64url')
    .slice(0, 16)
