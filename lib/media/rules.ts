import type { Kind } from '../entries/schema.ts'
import { type Actor, may } from '../permissions.ts'
import { type FourEyes, isAlone, type Subject } from '../publishing.ts'

/** How a medium gets another file: at once, at once and looked at afterwards, or when a second person agrees. */
export type Exchange = 'now' | 'afterwards' | 'waits'

/** The way for a medium that approved entries of these kinds show: a page must not change behind four eyes' back. */
export const exchangeOf = (kinds: Kind[], fourEyes: FourEyes): Exchange => {
  if (kinds.length === 0) return 'now'
  return kinds.every(kind => isAlone({ fourEyes, kind })) ? 'afterwards' : 'waits'
}

/** What a decision about a replacement needs to know of it. */
export type ExchangeSubject = Pick<Subject, 'officeId' | 'fourEyes' | 'open'> & {
  /** Who asked for it, and who brought the file. */
  parties: (number | null)[]
  /** Whether the public sees it already. */
  shown: boolean
}

/** Why this person may not let a replacement be ('accept') or stop it ('decline'); undefined where they may. */
export function refuseExchange(actor: Actor, deed: 'accept' | 'decline', subject: ExchangeSubject) {
  const { officeId, fourEyes, open, parties, shown } = subject
  const above = actor.officeId !== officeId
  if (!may(actor, above ? 'below.approve' : 'media.replace')) return exchangeRefusals.role
  if (!open) return exchangeRefusals.frozen
  if (shown) return above ? undefined : exchangeRefusals.reviewed
  if (above) return fourEyes === 'province' ? undefined : exchangeRefusals.own
  if (deed === 'decline') return
  if (fourEyes === 'province') return exchangeRefusals.province
  if (parties.includes(actor.personId)) return exchangeRefusals.party
}

const exchangeRefusals = {
  role: 'Peran Anda tidak mencakup penggantian media.',
  frozen: 'Kantor ini sedang dibekukan. Penggantiannya menunggu.',
  reviewed: 'Peninjauan setelah tayang dilakukan pembina di provinsi atau di pusat.',
  own: 'Kantor ini menyetujui penggantian medianya sendiri.',
  province: 'Penggantian di kantor ini disetujui pembina di provinsi. Pembina sudah diberi tahu.',
  party:
    'Anda sendiri yang mengajukan penggantian ini. Minta penyunting lain atau admin kantor memeriksanya.',
}
