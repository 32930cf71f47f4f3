import type { Db } from '../../db/doors.ts'
import { auditEvents } from '../../db/tables/index.ts'
import type { Office } from '../offices/schema.ts'
import type { Account } from './account.ts'

/** Writes into the office's log what somebody did to their own account while not logged in. */
export const noteOwn = (
  db: Db,
  office: Office,
  account: Pick<Account, 'id' | 'name'>,
  deed: { action: string; address: string; detail?: Record<string, unknown> },
) =>
  db.insert(auditEvents).values({
    institutionId: office.institutionId,
    officeId: office.id,
    actorId: account.id,
    actorName: account.name,
    subject: deed.action === 'login.success' ? '' : `person:${account.id}`,
    ...deed,
  })
