import { eq } from 'drizzle-orm'
import { authenticating } from '../../db/doors.ts'
import { sessions } from '../../db/tables/index.ts'
import type { Actor } from '../permissions.ts'

/** Locks the session of this request: it opens nothing until its person proved to be back. */
export const lockSession = ({ session }: Actor) =>
  authenticating(db =>
    db
      .update(sessions)
      .set({ lockedAt: new Date() })
      .where(eq(sessions.idHash, session?.hash ?? '')),
  )
