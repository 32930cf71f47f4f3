import { setPriority } from 'node:os'
import { findCluster } from '../../db/cluster.ts'
import { closeDoors } from '../../db/doors.ts'
import { env } from '../env.ts'
import { directory } from '../offices/directory.ts'
import { readDirectory } from '../offices/read-directory.ts'
import { exportOffice } from './export.ts'
import { hasSite, siteDrawer } from './site/draw.ts'
import type { Answer, Order } from './work.ts'

/** One archive, in a process of its own: rendering a whole site must not keep one visitor waiting. */
async function make({ officeId, to, madeBy, withSite }: Order) {
  setPriority(10)
  if (env().ownDatabase) await findCluster(env().dataFolder)
  directory().fill(await readDirectory())
  const office = directory().officeById(officeId)
  if (!office) throw new Error(`office ${officeId} is not there`)
  const drawSite = withSite && hasSite(office) ? siteDrawer(office) : undefined
  const { about } = await exportOffice(office, { to, madeBy, drawSite, tell: progress => say({ progress }) })
  return about
}

const say = (answer: Answer) => process.send?.(answer)

process.once('message', async (order: Order) => {
  try {
    say({ about: await make(order) })
  } catch (error) {
    say({ error: String((error as Error).stack) })
  }
  await closeDoors()
  process.disconnect?.()
})
