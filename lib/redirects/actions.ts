'use server'

import { and, eq } from 'drizzle-orm'
import { tombstones } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { Refusal } from '../refusal.ts'
import { currentOffice } from '../session.ts'
import { checkRedirects } from './check.ts'
import { readTable } from './csv.ts'
import { redirectInput, removeInput, tableInput } from './input.ts'
import { findRedirect, readSite } from './queries.ts'
import { makeRedirects } from './write.ts'

/** Makes one redirect; what stands in its way is told beside the field. */
export const addRedirect = officeAction({
  permission: 'redirect.manage',
  input: redirectInput,
  run: async ({ db, input, audit }) => {
    const { good, problems, remarks } = await makeRedirects(db, await currentOffice(), [
      { line: 1, ...input },
    ])
    const [refused] = problems
    if (refused) throw new Refusal(refused.sentence, { errors: { from: refused.sentence } })
    const [made] = good
    if (!made) throw new Refusal(remarks[0]?.sentence ?? '', { errors: { from: remarks[0]?.sentence ?? '' } })
    await audit({ action: 'redirect.add', subject: made.from, detail: { to: made.to } })
    return { made, remarks: remarks.map(remark => remark.sentence) }
  },
})

/** Takes a redirect away; its address then answers that there is nothing. */
export const removeRedirect = officeAction({
  permission: 'redirect.manage',
  input: removeInput,
  subject: (db, { path }, { officeId }) => findRedirect(db, officeId, path),
  run: async ({ db, subject: { officeId, path, redirectTo }, audit }) => {
    await db.delete(tombstones).where(and(eq(tombstones.officeId, officeId), eq(tombstones.path, path)))
    await audit({ action: 'redirect.remove', subject: path, detail: { to: redirectTo } })
  },
  next: () => '/admin/pengalihan?dihapus=1',
})

/** Says what a table of redirects would do; changes nothing. */
export const checkTable = officeAction({
  permission: 'redirect.manage',
  input: tableInput,
  run: async ({ db, input }) => {
    const { wanted, malformed } = readTable(input.table)
    const checked = checkRedirects(wanted, await readSite(db, await currentOffice(), wanted))
    return {
      ...checked,
      problems: [...malformed, ...checked.problems].sort((a, b) => a.line - b.line),
      table: input.table,
    }
  },
})

/** Makes the good redirects of a table, judged anew: the site may have changed since the check. */
export const applyTable = officeAction({
  permission: 'redirect.manage',
  input: tableInput,
  run: async ({ db, input, audit }) => {
    const { good } = await makeRedirects(db, await currentOffice(), readTable(input.table).wanted)
    if (!good.length) throw new Refusal('Tidak ada baris yang bisa dipakai. Periksa lagi tabelnya.')
    const made = good.map(({ from, to }) => ({ from, to }))
    await audit({ action: 'redirect.import', detail: { made: good.length, redirects: made.slice(0, 200) } })
    return { made: good.length }
  },
  next: ({ made }) => `/admin/pengalihan?diterapkan=${made}`,
})
