import type { z } from 'zod'
import { type Db, inOffice } from '../db/doors.ts'
import {
  type AnyDeclaration,
  attempt,
  type Declaration,
  declarationsOf,
  declared,
  type FormState,
  lockedRefusal,
} from './action.ts'
import type { Actor } from './permissions.ts'
import type { Refusal } from './refusal.ts'
import { findSession, requireActor } from './session.ts'

/** What became of many things: how many were done, and which were not, each with its reason. */
export type Tally = { deed: string; done: number; refused: { name: string; sentence: string }[] }
type Ending = { done: true } | { refused: Refusal } | { missing: true }
type Each = (actor: Actor, form: FormData) => Promise<Ending>

/** How many things one request may touch; a page of a list has fewer. */
export const mostAtOnce = 100
/** The field of a chosen thing: this and its id. Its value is the lock it was seen with. */
export const chosenField = 'pilih.'

/** A deed that can be done to many things: each is one declaration run in a transaction of its own. */
export const each = <Schema extends z.ZodType, Subject, Result>(
  declaration: Declaration<Schema, Subject, Result>,
): Each =>
  declared<Each>([declaration as unknown as AnyDeclaration], async (actor, form) => {
    const outcome = await attempt(declaration, actor, form)
    return 'result' in outcome ? { done: true } : outcome
  })

/**
 * One deed, named by the field `deed`, on everything that was ticked. Whatever is refused is told by name and
 * leaves the others done. `namesOf` gives the names of things by id.
 */
export function bulkAction(
  deeds: Record<string, Each>,
  namesOf: (db: Db, ids: string[]) => Promise<Map<string, string>>,
) {
  return declared(
    Object.values(deeds).flatMap(declarationsOf),
    async (_previous, form): Promise<FormState> => {
      if ((await findSession())?.locked) return kept(form, lockedRefusal().message)
      const actor = await requireActor()
      const name = String(form.get('deed'))
      const deed = Object.hasOwn(deeds, name) ? deeds[name] : undefined
      const chosen = chosenIn(form)
      if (!deed) return kept(form, 'Pilih dulu apa yang dilakukan.')
      if (!chosen.length) return kept(form, 'Centang dulu yang dimaksud di daftar.')
      if (chosen.length > mostAtOnce) return kept(form, `Paling banyak ${mostAtOnce} sekali jalan.`)
      const refused: { id: string; sentence: string }[] = []
      for (const { id, lock } of chosen) {
        const ending = await deed(actor, formOf(form, id, lock))
        // What was typed wrong is wrong for all of them.
        if ('refused' in ending && isOfForm(ending.refused))
          return { ...kept(form, ending.refused.message), errors: ending.refused.errors }
        if ('refused' in ending) refused.push({ id, sentence: ending.refused.message })
        if ('missing' in ending) refused.push({ id, sentence: 'Tidak ada lagi di kantor ini.' })
      }
      const names = refused.length
        ? await inOffice(actor, db =>
            namesOf(
              db,
              refused.map(({ id }) => id),
            ),
          )
        : new Map()
      const tally: Tally = {
        deed: name,
        done: chosen.length - refused.length,
        refused: refused.map(({ id, sentence }) => ({ name: names.get(id) ?? 'Tanpa judul', sentence })),
      }
      return { done: tally }
    },
  )
}

const isOfForm = ({ errors }: Refusal) => 'reason' in errors || 'category' in errors

const chosenIn = (form: FormData) =>
  [...form].flatMap(([name, lock]) =>
    name.startsWith(chosenField) && typeof lock === 'string'
      ? [{ id: name.slice(chosenField.length), lock }]
      : [],
  )

function formOf(form: FormData, id: string, lock: string) {
  const own = new FormData()
  for (const [name, value] of form) if (!name.startsWith(chosenField)) own.set(name, value)
  own.set('id', id)
  own.set('lock', lock)
  return own
}

const kept = (form: FormData, message: string): FormState => ({
  message,
  values: Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === 'string' && !name.startsWith('$ACTION') ? [[name, value]] : [],
    ),
  ),
})
