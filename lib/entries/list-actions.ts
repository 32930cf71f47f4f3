'use server'

import { and, eq } from 'drizzle-orm'
import { savedFilters } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { bulkAction, each } from '../bulk-action.ts'
import { addressOf, deedOf, load } from './acting.ts'
import { copyEntry } from './copy.ts'
import { publish, restore, trash, withdraw } from './deeds.ts'
import { entryRef, withdrawInput } from './input.ts'
import { titlesOf } from './list.ts'
import { categoryInput, copyInput, filterInput, filterRef } from './list-input.ts'
import { recategorise } from './recategorise.ts'

/** One deed on every ticked entry, each through the same moves as alone and told of by name where refused. */
export const bulkEntries = bulkAction(
  {
    publish: each({
      permission: 'entry.publish',
      input: entryRef,
      subject: load,
      run: ({ input, subject, ...by }) => publish(deedOf(by, subject, input)),
    }),
    withdraw: each({
      permission: 'entry.withdraw',
      input: withdrawInput,
      subject: load,
      run: ({ input, subject, ...by }) => withdraw(deedOf(by, subject, input), input.reason),
    }),
    recategorise: each({
      permission: 'entry.write',
      input: categoryInput,
      subject: load,
      run: async ({ input, subject, audit, ...by }) => {
        const saved = await recategorise(deedOf(by, subject, input), input.category)
        if (saved.changed) await audit({ subject: input.id, detail: { category: input.category } })
      },
    }),
    copy: each({
      permission: 'entry.write',
      input: copyInput,
      subject: load,
      run: async ({ db, actor, input, subject, audit }) => {
        await copyEntry(db, actor, subject, input.copy)
        await audit({ subject: input.copy, detail: { copyOf: input.id } })
      },
    }),
    trash: each({
      permission: 'entry.trash',
      input: entryRef,
      subject: load,
      run: ({ input, subject, ...by }) => trash(deedOf(by, subject, input)),
    }),
    restore: each({
      permission: 'entry.trash',
      input: entryRef,
      subject: load,
      run: ({ input, subject, ...by }) => restore(deedOf(by, subject, input)),
    }),
  },
  titlesOf,
)

/** Begins a new draft with the content of an entry. */
export const duplicateEntry = officeAction({
  permission: 'entry.write',
  input: copyInput,
  subject: load,
  run: async ({ db, actor, input, subject, audit }) => {
    const saved = await copyEntry(db, actor, subject, input.copy)
    if (saved.changed) await audit({ subject: saved.id, detail: { copyOf: input.id } })
    return saved.id
  },
  next: (id, _, { entry }) => `${addressOf(entry.kind, id)}?ubah=1`,
})

/** Keeps the filter of a list under a name, for this person; the same name again replaces it. */
export const saveFilter = officeAction({
  permission: 'entry.read',
  input: filterInput,
  run: async ({ db, actor: { officeId, personId }, input }) => {
    await db
      .delete(savedFilters)
      .where(and(eq(savedFilters.place, input.place), eq(savedFilters.name, input.name)))
    await db.insert(savedFilters).values({ officeId, personId, ...input })
  },
  next: (_, { place, query }) => `/admin/${place}${query && `?${query}`}`,
})

/** Forgets a kept filter. */
export const removeFilter = officeAction({
  permission: 'entry.read',
  input: filterRef,
  subject: async (db, { id }) => (await db.select().from(savedFilters).where(eq(savedFilters.id, id)))[0],
  run: async ({ db, input }) => {
    await db.delete(savedFilters).where(eq(savedFilters.id, input.id))
  },
  next: (_, __, { place }) => `/admin/${place}`,
})
