import { notFound, redirect } from 'next/navigation'
import type { z } from 'zod'
import { acrossOffices, type Db, inOffice } from '../db/doors.ts'
import { type AuditNote, writeAudit } from './audit/write.ts'
import { answerWith } from './front/context.ts'
import { type Actor, may, type Permission } from './permissions.ts'
import { Refusal, refusedFields } from './refusal.ts'
import { currentOffice, requireActor } from './session.ts'
import { storable } from './storable.ts'

/** What a form shows after an action: a sentence, sentences by field, and what was typed. */
export type FormState = {
  message?: string
  errors?: Record<string, string>
  values?: Record<string, string>
  done?: Record<string, unknown>
}

type Context<Input, Subject> = {
  db: Db
  actor: Actor
  input: Input
  subject: Subject
  audit: (note: Omit<AuditNote, 'action'> & { action?: string }) => Promise<void>
}

export type Declaration<Schema extends z.ZodType, Subject, Result> = {
  permission: Permission
  input: Schema
  /** Which door; an action of the centre on other offices goes across. */
  door?: 'inOffice' | 'acrossOffices'
  /** Also while the office is frozen: asking for help. The database must agree. */
  evenFrozen?: true
  /** Loads what the action is about; undefined answers 404, as for another office's. */
  subject?: (db: Db, input: z.infer<Schema>, actor: Actor) => Promise<Subject | undefined>
  run: (context: Context<z.infer<Schema>, Subject>) => Promise<Result>
  /** Where to go after the commit; without it the result is given back as `done`. */
  next?: (result: Result, input: z.infer<Schema>, subject: Subject) => string | undefined
}

/**
 * The one way to write: session, parse, transaction, load, permission, deed with its audit row, commit,
 * and only then redirect. Returns a form action. Refusals come back as sentences with what was typed;
 * anything unforeseen is thrown.
 */
export function officeAction<Schema extends z.ZodType, Subject = undefined, Result = void>(
  declaration: Declaration<Schema, Subject, Result>,
) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    const actor = await requireActor()
    const outcome = await attempt(declaration, actor, form)
    if ('missing' in outcome) notFound()
    if ('refused' in outcome) return answered(outcome.refused, form)
    const target = declaration.next?.(outcome.result, outcome.input, outcome.subject)
    if (target) redirect(target)
    return { done: (outcome.result ?? {}) as Record<string, unknown> }
  }
}

type Outcome<Input, Subject, Result> =
  | { missing: true }
  | { refused: Refusal }
  | { result: Result; input: Input; subject: Subject }

/** One deed in one transaction; refusals and missing things are told, all else is thrown. */
export async function attempt<Schema extends z.ZodType, Subject, Result>(
  declaration: Declaration<Schema, Subject, Result>,
  actor: Actor,
  form: FormData,
): Promise<Outcome<z.infer<Schema>, Subject, Result>> {
  try {
    const input = parse(declaration.input, form)
    await refuseWhenClosed(declaration)
    const door = declaration.door === 'acrossOffices' ? acrossOffices : inOffice
    return await door(actor, async db => {
      const subject = declaration.subject ? await declaration.subject(db, input, actor) : undefined
      if (declaration.subject && !subject) return { missing: true as const }
      if (!may(actor, declaration.permission)) throw new Refusal(notAllowed, { status: 403 })
      const audit = (note: Omit<AuditNote, 'action'> & { action?: string }) =>
        writeAudit(db, actor, { action: declaration.permission, ...note })
      const result = await declaration.run({ db, actor, input, subject: subject as Subject, audit })
      return { result, input, subject: subject as Subject }
    })
  } catch (error) {
    if (error instanceof Refusal) return { refused: error }
    throw error
  }
}

const notAllowed = 'Peran Anda tidak mencakup tindakan ini. Minta admin kantor bila Anda memerlukannya.'

// The database refuses too; this says it in words first.
async function refuseWhenClosed(declaration: { door?: string; evenFrozen?: true }) {
  if (declaration.evenFrozen) return
  const office = await currentOffice()
  if (declaration.door === 'acrossOffices' || office.state === 'preparing' || office.state === 'live') return
  throw new Refusal(
    'Situs kantor ini sedang dibekukan oleh pusat. Tulisan Anda belum disimpan; salin dahulu bila perlu.',
    {
      status: 423,
    },
  )
}

function parse<Schema extends z.ZodType>(schema: Schema, form: FormData): z.infer<Schema> {
  const result = schema.safeParse(valuesOf(form))
  if (result.success) return result.data
  throw refusedFields(result.error)
}

// Only text that can be kept, and nothing of the framework's own.
const valuesOf = (form: FormData) =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === 'string' && !name.startsWith('$ACTION') ? [[name, storable(value)]] : [],
    ),
  )

function answered(refusal: Refusal, form: FormData): FormState {
  answerWith(refusal.status)
  return { message: refusal.message, errors: refusal.errors, values: valuesOf(form), done: refusal.done }
}
