import { system } from '../../db/doors.ts'
import { tell } from '../mail/tell.ts'
import { directory } from '../offices/directory.ts'
import { nationalOf } from '../offices/find.ts'
import { askSite, type Seen } from './ask.ts'
import type { Reach } from './home.ts'
import { listWatched, type WatchedSite } from './queries.ts'
import { keepSeen } from './sites.ts'

const atOnce = 16

/**
 * Each night: asks every old address what stands there, keeps it, and tells its office's coach and the centre of
 * those that turned to gambling, or were at their end and are no longer. Returns how many were asked.
 */
export async function watchOldSites(now = new Date(), reach?: Reach): Promise<number> {
  const sites = await system('moves', listWatched)
  const waiting = sites.values()
  const turned: { site: WatchedSite; words: string }[] = []
  const work = async () => {
    for (const site of waiting) {
      const found = await askSite(site, reach)
      const words = turnOf(site, found)
      if (words) turned.push({ site, words })
      await system('moves', db => keepSeen(db, site.officeId, site, found, now))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  await tellAll(turned)
  return sites.length
}

// What stays silent for a night says nothing yet.
function turnOf({ seen }: WatchedSite, found: Seen): string | undefined {
  if (found.seen === seen || found.seen === 'silent') return
  if (found.seen === 'gambling') return `sekarang berisi judi atau iklan gelap. ${found.words}`
  if (seen === 'here') return `tidak lagi dialihkan ke sini. ${found.words}`
  if (seen === 'signpost') return `tidak lagi menunjuk ke sini. ${found.words}`
}

async function tellAll(turned: { site: WatchedSite; words: string }[]) {
  const byOffice = Map.groupBy(turned, ({ site }) => site.officeId)
  for (const [officeId, found] of byOffice) {
    const office = directory().officeById(officeId)
    if (!office) continue
    const sites = found.map(({ site, words }) => ({ host: site.host, officeName: office.name, words }))
    await system('moves', async db => {
      for (const told of new Set([officeId, nationalOf(office).id]))
        await tell(db, { officeId: told, kind: 'oldSites', detail: { hosts: sites } })
    })
  }
}
