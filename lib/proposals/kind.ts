import type { z } from 'zod'
import type { Db } from '../../db/doors.ts'
import type { AuditNote } from '../audit/write.ts'
import type { Actor, Permission } from '../permissions.ts'

/** What an act will do: its subject as the audit names it, the office concerned, and words for both persons. */
export type Described = {
  subject: string
  officeId: number
  /** "Mengarsipkan KPU Kabupaten Kediri" */
  words: string
  /** What follows from it, in a sentence or two. */
  consequence: string
  /** The page of what it is about. */
  address: string
}

export type Deed<Input> = {
  db: Db
  /** The second person, who confirms. */
  actor: Actor
  input: Input
  /** Why the first person proposed it. */
  reason: string
  audit: (note: AuditNote) => Promise<void>
}

/**
 * An act that needs two persons. `describe` answers undefined where there is nothing like that, and throws a Refusal
 * where it cannot be done now; it is asked before the proposal and again before `run`, which runs in the
 * confirming transaction.
 */
export type ProposalDeclaration<Schema extends z.ZodType> = {
  kind: string
  permission: Permission
  input: Schema
  describe: (db: Db, actor: Actor, input: z.infer<Schema>) => Promise<Described | undefined>
  run: (deed: Deed<z.infer<Schema>>) => Promise<void>
}

/** The same with its input read from what was kept, so that all kinds fit into one list. */
export type ProposalKind = {
  kind: string
  permission: Permission
  describe: (db: Db, actor: Actor, kept: unknown) => Promise<Described | undefined>
  run: (deed: Deed<unknown>) => Promise<void>
}

/** Makes a kind fit for lib/proposals/kinds.ts. */
export const listed = <Schema extends z.ZodType>(declared: ProposalDeclaration<Schema>): ProposalKind => ({
  kind: declared.kind,
  permission: declared.permission,
  describe: (db, actor, kept) => declared.describe(db, actor, declared.input.parse(kept)),
  run: deed => declared.run({ ...deed, input: declared.input.parse(deed.input) }),
})
