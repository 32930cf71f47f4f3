import { createECDH } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import webPush from 'web-push'
import { system } from '../../db/doors.ts'
import { hosts, pushSubscriptions } from '../../db/tables/index.ts'
import { secretFor } from '../env.ts'
import { log } from '../log.ts'
import { urlOf } from '../offices/address.ts'
import { shared } from '../shared.ts'

type Told = { officeId: number; personId: number; path: string; task: string }
type Send = typeof webPush.sendNotification

/** The services browsers are told through; an address elsewhere is not sent to, whoever gave it. */
const services =
  /^(fcm\.googleapis\.com|updates\.push\.services\.mozilla\.com|web\.push\.apple\.com|[a-z0-9-]+(\.[a-z0-9-]+)*\.notify\.windows\.com)$/

/** Whether an endpoint belongs to a known push service. */
export function isPushService(endpoint: string) {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined
  return url?.protocol === 'https:' && services.test(url.hostname) && !url.port
}

/** The keys this deployment identifies itself with (VAPID, RFC 8292), made of its secret. */
export const vapidKeys = () =>
  shared('vapid', () => {
    const pair = createECDH('prime256v1')
    pair.setPrivateKey(secretFor('vapid'))
    return { publicKey: pair.getPublicKey('base64url'), privateKey: pair.getPrivateKey('base64url') }
  })

/**
 * Tells the devices of a person, in the office whose page it is about: the task and where it is, nothing of the
 * content. A device that cannot be reached any more is forgotten. Never throws.
 */
export async function pushLetter(
  { officeId, personId, path, task }: Told,
  send: Send = webPush.sendNotification,
) {
  const mine = and(eq(pushSubscriptions.officeId, officeId), eq(pushSubscriptions.personId, personId))
  const devices = await system('push', db => db.select().from(pushSubscriptions).where(mine))
  if (devices.length === 0) return
  const { subject, url } = await addressesOf(officeId, path)
  for (const { endpoint, keys } of devices) {
    try {
      const vapidDetails = { subject, ...vapidKeys() }
      await send({ endpoint, keys }, JSON.stringify({ task, url }), {
        vapidDetails,
        TTL: 24 * 3600,
        timeout: 8000,
      })
    } catch (error) {
      const { statusCode, message } = error as { statusCode?: number; message: string }
      log.info({ statusCode, error: message }, 'a device could not be told, and is forgotten')
      await system('push', db => db.delete(pushSubscriptions).where(eq(pushSubscriptions.endpoint, endpoint)))
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
