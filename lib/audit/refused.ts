import { LRUCache } from 'lru-cache'
import { inOffice } from '../../db/doors.ts'
import { log } from '../log.ts'
import type { Actor, Permission } from '../permissions.ts'
import { shared } from '../shared.ts'
import { deedWords } from './words.ts'
import { writeAudit } from './write.ts'

// Whoever goes on trying fills no log: each kind of deed is noted once in ten minutes, by each process.
const noted = () => shared('refused', () => new LRUCache<string, true>({ max: 5000, ttl: 600_000 }))

/**
 * Notes that somebody tried what is not theirs to do: with a stolen session that is how it begins. In a transaction of
 * its own, for that of the deed was rolled back; where even this fails, the refusal stands.
 */
export async function noteRefused(actor: Actor, permission: Permission, form: FormData) {
  const key = `${actor.personId} ${actor.officeId} ${permission}`
  if (noted().has(key)) return
  noted().set(key, true)
  const id = form.get('id')
  const subject = typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id) ? id : ''
  const note = { action: 'deed.refused', subject, detail: { deed: deedWords(permission) } }
  await inOffice(actor, db => writeAudit(db, actor, note)).catch(error =>
    log.warn({ err: error }, 'a refused deed could not be noted'),
  )
}
