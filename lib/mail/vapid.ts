import { createECDH } from 'node:crypto'
import { secretFor } from '../env.ts'
import { shared } from '../shared.ts'

/** The keys this deployment identifies itself with (VAPID, RFC 8292), made of its secret. */
export const vapidKeys = () =>
  shared('vapid', () => {
    const pair = createECDH('prime256v1')
    pair.setPrivateKey(secretFor('vapid'))
    return { publicKey: pair.getPublicKey('base64url'), privateKey: pair.getPrivateKey('base64url') }
  })
