'use server'

import { officeAction } from '../action.ts'
import { roles } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { currentOffice } from '../session.ts'
import { peopleTableInput } from './input.ts'
import { invite } from './invite.ts'
import { noteBoth, requireOpenOffice, requireOther, subjectOf } from './note.ts'
import { type CheckedPeople, checkPeople } from './table-check.ts'

/** Says what a table of people would do and everything that stands in the way; changes nothing. */
export const checkPeopleTable = officeAction({
  permission: 'people.manage',
  input: peopleTableInput,
  door: 'acrossOffices',
  run: async ({ db, actor, input }) =>
    shown(await checkPeople(db, actor, input.table, (await currentOffice()).slug), input.table),
})

/** Invites everybody in a table, or nobody: it is checked anew. */
export const importPeople = officeAction({
  permission: 'people.manage',
  fresh: true,
  input: peopleTableInput,
  door: 'acrossOffices',
  run: async ({ db, actor, input, audit }) => {
    const checked = await checkPeople(db, actor, input.table, (await currentOffice()).slug)
    if (checked.problems.length)
      throw new Refusal('Ada baris yang perlu diperbaiki. Belum ada yang diundang.', {
        done: shown(checked, input.table),
      })
    for (const { at, ...row } of checked.planned) {
      requireOpenOffice(actor, at)
      const { personId, isNew } = await invite(db, actor, { ...row, office: at })
      requireOther(actor, personId)
      await noteBoth(audit, actor, at, {
        action: isNew ? 'people.invite' : 'people.give',
        subject: subjectOf(personId),
        detail: { name: row.name, email: row.email, roles: row.roles.map(role => roles[role]), table: true },
      })
    }
    await audit({ action: 'people.import', detail: { made: checked.planned.length } })
    return { made: checked.planned.length }
  },
  next: ({ made }) => `/admin/orang?dari-tabel=${made}`,
})

const shown = ({ planned, ...rest }: CheckedPeople, table: string) => ({
  ...rest,
  table,
  planned: planned.map(({ line, name, email, known, at, roles: given }) => ({
    line,
    name,
    email,
    known,
    office: at.name,
    roles: given.map(role => roles[role]).join(', '),
  })),
})
