import { notFound, redirect } from 'next/navigation'
import type { z } from 'zod'
import { acrossOffices, authenticating, type Db, inOffice } from '../db/doors.ts'
import { noteRefused } from './audit/refused.ts'
import { type AuditNote, writeAudit } from './audit/write.ts'
import { isProofField, type ProofAsked } from './factors/fields.ts'
import { requireFresh } from './factors/fresh.ts'
import { answerWith } from './front/context.ts'
import { type Actor, may, type Permission } from './permissions.ts'
import { Refusal, refusedFields } from './refusal.ts'
import { currentOffice, findSession, requireActor } from './session.ts'
import { storable } from './storable.ts'

/** What a form shows after an action: a sentence, sentences by field, and what was typed. */
export type FormState = {
  message?: string
  errors?: Record<string, string>
  values?: Record<string, string>
  done?: Record<string, unknown>
  /** The act waits for a proof of who this is: show `Proving` in the form. */
  proof?: ProofAsked
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
  /**
   * Which door; an action of the centre on other offices goes across. What concerns one's own account goes by
   * `authenticating`, where only the action itself narrows to its own person.
   */
  door?: keyof typeof doors
  /** A dangerous act: asks for a passkey, or password and code, where the last proof is over ten minutes old. */
  fresh?: true
  /** Also for someone who has no second factor yet: setting one up. */
  evenBare?: true
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
  return declared([declaration as unknown as AnyDeclaration], async (_previous, form) => {
    const session = await findSession()
    if (session?.locked) return answered(lockedRefusal(), form)
    const actor = session && declaration.evenBare ? session.actor : await requireActor()
    const outcome = await attempt(declaration, actor, form)
    if ('missing' in outcome) notFound()
    if ('refused' in outcome) return answered(outcome.refused, form)
    const target = declaration.next?.(outcome.result, outcome.input, outcome.subject)
    if (target) redirect(target)
    return { done: (outcome.result ?? {}) as Record<string, unknown> }
  })
}

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>
export type AnyDeclaration = Declaration<z.ZodType, unknown, unknown>
const declarations = new WeakMap<object, AnyDeclaration[]>()

/** Notes what an action declares, for whoever looks over all of them. */
export function declared<Action extends object = FormAction>(of: AnyDeclaration[], action: Action): Action {
  declarations.set(action, of)
  return action
}

/** What an action declares: one declaration, or each deed of one on many things. */
export const declarationsOf = (action: object) => declarations.get(action) ?? []

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
    if (declaration.fresh && may(actor, declaration.permission)) await requireFresh(actor, form)
    return await doors[declaration.door ?? 'inOffice'](actor, async db => {
      const subject = declaration.subject ? await declaration.subject(db, input, actor) : undefined
      if (declaration.subject && !subject) return { missing: true as const }
      if (!may(actor, declaration.permission)) throw new Refusal(notAllowed, { status: 403 })
      const audit = (note: Omit<AuditNote, 'action'> & { action?: string }) =>
        writeAudit(db, actor, { action: declaration.permission, ...note })
      const result = await declaration.run({ db, actor, input, subject: subject as Subject, audit })
      return { result, input, subject: subject as Subject }
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.status === 403) await noteRefused(actor, declaration.permission, form)
    return { refused: error }
  }
}

const doors = {
  inOffice,
  acrossOffices,
  authenticating: <T>(_actor: Actor, run: (db: Db) => Promise<T>) => authenticating(run),
}

/** Said to a session that is locked; what was typed stays. */
export const lockedRefusal = () =>
  new Refusal(
    'Ruang kerja ini terkunci karena lama tidak dipakai, jadi ini belum disimpan. Isian Anda tetap ada. Buka kuncinya, lalu kirim lagi.',
    { status: 423 },
  )

const notAllowed = 'Peran Anda tidak mencakup tindakan ini. Minta admin kantor bila Anda memerlukannya.'

// The database refuses too; this says it in words first.
async function refuseWhenClosed(declaration: { door?: string; evenFrozen?: true }) {
  if (declaration.evenFrozen || declaration.door === 'authenticating') return
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
      typeof value === 'string' && !name.startsWith('$ACTION') && !isProofField(name)
        ? [[name, storable(value)]]
        : [],
    ),
  )

function answered(refusal: Refusal, form: FormData): FormState {
  answerWith(refusal.status)
  const { message, errors, done, proof } = refusal
  return { message, errors, values: valuesOf(form), done, proof }
}
