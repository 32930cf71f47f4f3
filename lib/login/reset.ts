import { authenticating } from '../../db/doors.ts'
import { hasFactor } from '../factors/queries.ts'
import { tell } from '../mail/tell.ts'
import type { Office } from '../offices/schema.ts'
import { findAccount } from './account.ts'
import { mayAskFor } from './limits.ts'
import { allowLink } from './links.ts'

/**
 * Sends the link for a new passphrase, where the address is known here. It says nothing about that, and whoever asked
 * has had the answer before: see the caller. More than three in an hour are not sent.
 */
export async function sendReset(office: Office, email: string) {
  if (!(await mayAskFor(`${office.institution}:${email}`))) return
  const account = await findAccount(office, { email })
  // Without a second factor the link would open nothing; those go by their province.
  const { id: officeId } = office
  await authenticating(async db => {
    if (!account || !(await hasFactor(db, account.id))) return
    const link = await allowLink(db, { kind: 'reset', personId: account.id, officeId })
    await tell(db, { officeId, kind: 'reset', detail: { account: { personId: account.id, link } } })
  })
}
