import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries, oldAddresses } from '../../db/tables/index.ts'
import { readAddress } from '../front/address.ts'
import { directory } from '../offices/directory.ts'
import { hostOf, normalAddress } from '../old-addresses/normal.ts'
import { isStanding } from '../redirects/addresses.ts'
import type { RichDocument, RichNode } from '../richtext/schema.ts'

/** Where the links of a document lead, each once. */
export function linksIn(document: RichDocument): string[] {
  const found = new Set<string>()
  const walk = (node: RichNode | RichDocument) => {
    for (const mark of 'marks' in node ? (node.marks ?? []) : [])
      if (mark.type === 'link' && typeof mark.attrs?.href === 'string') found.add(mark.attrs.href)
    for (const child of node.content ?? []) walk(child)
  }
  walk(document)
  return [...found]
}

/**
 * Those of these links that lead to this office's own site, by any of its names, and find nothing there: no live
 * page, no old address, nothing moved. Links to other sites are not asked.
 */
export async function deadAmong(db: Db, officeId: number, links: string[]): Promise<string[]> {
  const names = new Set(['', ...directory().namesOf(officeId).map(hostOf)])
  const own = links.flatMap(link => {
    const normal = normalAddress(link)
    return normal && names.has(normal.host)
      ? [{ link, address: normal.address, path: pathOf(normal.address) }]
      : []
  })
  const doubtful = own.filter(({ path }) => !isStanding(path) && !directory().tombstoneAt(officeId, path))
  if (doubtful.length === 0) return []
  const live = await db
    .select({ path: liveEntries.path })
    .from(liveEntries)
    .where(
      and(
        eq(liveEntries.officeId, officeId),
        inArray(
          liveEntries.path,
          doubtful.map(({ path }) => path),
        ),
      ),
    )
  const old = await db
    .select({ address: oldAddresses.address })
    .from(oldAddresses)
    .where(
      and(
        eq(oldAddresses.officeId, officeId),
        ne(oldAddresses.outcome, 'unsettled'),
        inArray(
          oldAddresses.address,
          doubtful.map(({ address }) => address),
        ),
      ),
    )
  const known = new Set([...live.map(row => row.path), ...old.map(row => row.address)])
  return doubtful
    .filter(({ address, path }) => !known.has(path) && !known.has(address))
    .map(({ link }) => link)
}

const pathOf = (address: string) => readAddress(address)?.path ?? address.split('?', 1)[0]!
