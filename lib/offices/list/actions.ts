'use server'

import { officeAction } from '../../action.ts'
import { sendInvitation } from '../../people/invite.ts'
import { Refusal } from '../../refusal.ts'
import { officeTableInput } from '../input.ts'
import { type CheckedTable, checkOfficeTable } from './check.ts'
import { readKnown } from './known.ts'
import { makeOffices } from './write.ts'

/** Says what a table of offices would make and everything that stands in the way; changes nothing. */
export const checkOffices = officeAction({
  permission: 'office.create',
  input: officeTableInput,
  door: 'acrossOffices',
  run: async ({ db, actor, input }) => ({
    ...shown(checkOfficeTable(input.table, await readKnown(db, actor.institutionId))),
    table: input.table,
  }),
})

/** Makes all offices of a table, or none: it is checked anew, for others may have taken a name meanwhile. */
export const importOffices = officeAction({
  permission: 'office.create',
  input: officeTableInput,
  door: 'acrossOffices',
  run: async ({ db, actor, input, audit }) => {
    const known = await readKnown(db, actor.institutionId)
    const checked = checkOfficeTable(input.table, known)
    if (checked.problems.length)
      throw new Refusal('Ada baris yang perlu diperbaiki. Belum ada kantor yang dibuat.', {
        done: { ...shown(checked), table: input.table },
      })
    const made = await makeOffices(db, checked.planned, known)
    for (const { id, name, host, admin } of made) {
      await audit({ officeId: id, subject: `office:${id}`, detail: { name, host, table: true } })
      if (admin) {
        await sendInvitation(db, actor, {
          personId: admin.personId,
          officeId: id,
          roles: ['officeAdmin', 'editor'],
        })
        await audit({
          action: 'person.create',
          officeId: id,
          subject: `person:${admin.personId}`,
          detail: { name: admin.name, roles: ['officeAdmin', 'editor'] },
        })
      }
    }
    await audit({
      action: 'office.import',
      detail: { made: made.length, offices: made.slice(0, 50).map(({ name }) => name) },
    })
    return { made: made.length }
  },
  next: ({ made }) => `/admin/kantor?keadaan=disiapkan&dibuat=${made}`,
})

const shown = ({ planned, ...rest }: CheckedTable) => ({
  ...rest,
  planned: planned.map(({ line, name, host, parent, admin }) => ({
    line,
    name,
    host,
    parent: parent.name,
    admin: admin?.name,
  })),
})
