import { and, eq } from 'drizzle-orm'
import webPush from 'web-push'
import { system } from '../../db/doors.ts'
import { hosts, pushSubscriptions } from '../../db/tables/index.ts'
import { log } from '../log.ts'
import { urlOf } from '../offices/address.ts'
import { outgoingAgent } from '../outgoing/agent.ts'
import { OutgoingRefusal } from '../outgoing/refusal.ts'
import { isPushService } from './push-services.ts'
import { vapidKeys } from './vapid.ts'

type Told = { officeId: number; personId: number; path: string; task: string }
type Send = typeof webPush.sendNotification

/**
 * Tells the devices of a person, in the office whose page it is about: the task and where it is, nothing of the
 * content. A device is forgotten when its push service says that it
 * is gone (RFC 8030 §7.3: 404 or 410), not while the service itself fails. Never throws.
 */
export async function pushLetter(
  { officeId, personId, path, task }: Told,
  send: Send = webPush.sendNotification,
) {
  const mine = and(eq(pushSubscriptions.officeId, officeId), eq(pushSubscriptions.personId, personId))
  const devices = await system('push', db => db.select().from(pushSubscriptions).where(mine))
  if (devices.length === 0) return
  const { subject, url } = await addressesOf(officeId, path)
  const agent = outgoingAgent()
  for (const { endpoint, keys } of devices) {
    try {
      if (!isPushService(endpoint)) throw new OutgoingRefusal('notPublic')
      const vapidDetails = { subject, ...vapidKeys() }
      await send({ endpoint, keys }, JSON.stringify({ task, url }), {
        vapidDetails,
        TTL: 24 * 3600,
        timeout: 8000,
        agent,
      })
    } catch (error) {
      const { statusCode, message } = error as { statusCode?: number; message: string }
      const gone = error instanceof OutgoingRefusal || statusCode === 404 || statusCode === 410
      log.info({ statusCode, error: message, gone }, 'a device could not be told')
      if (gone)
        await system('push', db =>
          db.delete(pushSubscriptions).where(eq(pushSubscriptions.endpoint, endpoint)),
        )
    }
  }
}

async function addressesOf(officeId: number, path: string) {
  const [row] = await system('push', db =>
    db
      .select({ host: hosts.host })
      .from(hosts)
      .where(and(eq(hosts.officeId, officeId), eq(hosts.kind, 'canonical'))),
  )
  const host = row?.host ?? 'localhost'
  return { subject: `mailto:ruang-kerja@${host}`, url: urlOf({ host }, path) }
}
