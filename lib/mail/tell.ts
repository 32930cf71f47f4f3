import type { Db } from '../../db/doors.ts'
import { notices } from '../../db/tables/index.ts'
import type { NoticeDetail, NoticeKind } from './schema.ts'
import { wakeMail } from './wake.ts'

type Notice = {
  officeId: number
  kind: NoticeKind
  entryId?: string
  actorId?: number
  detail?: NoticeDetail
}

/** Notes in the transaction of the deed what people are to be told; the messages are written after the commit. */
export async function tell(db: Db, notice: Notice) {
  await db.insert(notices).values(notice)
  wakeMail()
}
