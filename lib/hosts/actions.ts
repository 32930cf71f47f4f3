'use server'

import { and, eq, ne } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { hostRecords, hosts } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { findOffice } from '../offices/queries.ts'
import { switchProblem } from '../parity/signed.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { addHostInput, noteHostInput, withdrawHostInput } from './input.ts'
import { newHostProblem } from './names.ts'
import { findHost } from './queries.ts'
import { readNames } from './taken.ts'

const pageOf = (_: unknown, { slug }: { slug: string }) => `/admin/kantor/${slug}/alamat`
const load = (db: Db, { slug }: { slug: string }, actor: Actor) => findOffice(db, actor, slug)

async function loadHost(db: Db, { slug, host }: { slug: string; host: string }, actor: Actor) {
  const found = await findHost(db, actor, host)
  return found?.slug === slug ? found : undefined
}

/** Gives an office one more name: it leads there at once, on every process. */
export const addHost = officeAction({
  permission: 'host.manage',
  input: addHostInput,
  door: 'acrossOffices',
  subject: load,
  run: async ({ db, actor, input, subject, audit }) => {
    const { host, leads, owner, expiresOn, override } = input
    const wrong = newHostProblem(host, await readNames(db, actor, subject.id))
    if (wrong) throw new Refusal('Nama ini belum ditambahkan.', { errors: { host: wrong } })
    const unsigned = leads === 'known' ? undefined : await switchProblem(db, subject.id)
    if (unsigned && override.length < 5)
      throw new Refusal(unsigned, {
        errors: { override: `${unsigned} Tulis alasannya bila nama ini tetap harus mengarah ke sini.` },
      })
    const row = {
      host,
      officeId: subject.id,
      kind: leads === 'alias' ? ('alias' as const) : ('legacy' as const),
      prefix: leads === 'ppid' ? '/ppid' : '/',
      routable: leads === 'known' ? ('no' as const) : ('yes' as const),
    }
    const [made] = await db.insert(hosts).values(row).onConflictDoNothing().returning({ host: hosts.host })
    if (!made)
      throw new Refusal('Nama ini belum ditambahkan.', {
        errors: { host: 'Nama ini baru saja dipakai kantor lain.' },
      })
    await db.insert(hostRecords).values({ host, officeId: subject.id, owner, expiresOn: expiresOn || null })
    await audit({
      action: 'host.add',
      officeId: subject.id,
      subject: `host:${host}`,
      detail: { host, leads, ...(unsigned && { override }) },
    })
  },
  next: pageOf,
})

/** Takes a name from an office; from now on it answers nothing. Its own address stays. */
export const withdrawHost = officeAction({
  permission: 'host.manage',
  input: withdrawHostInput,
  door: 'acrossOffices',
  subject: loadHost,
  run: async ({ db, input, subject, audit }) => {
    if (subject.kind === 'canonical') throw new Refusal('Alamat utama kantor tidak bisa dicabut.')
    const { host, officeId } = subject
    await db.delete(hosts).where(and(eq(hosts.host, host), ne(hosts.kind, 'canonical')))
    await audit({
      action: 'host.withdraw',
      officeId,
      subject: `host:${host}`,
      detail: { host, reason: input.reason },
    })
  },
  next: pageOf,
})

/** Notes whose a name is and until when it is registered. */
export const noteHost = officeAction({
  permission: 'host.manage',
  input: noteHostInput,
  door: 'acrossOffices',
  subject: loadHost,
  run: async ({ db, input, subject, audit }) => {
    const { host, officeId } = subject
    const noted = { owner: input.owner, expiresOn: input.expiresOn || null }
    await db
      .insert(hostRecords)
      .values({ host, officeId, ...noted })
      .onConflictDoUpdate({ target: hostRecords.host, set: noted })
    await audit({ action: 'host.note', officeId, subject: `host:${host}`, detail: { host, ...noted } })
  },
  next: pageOf,
})
