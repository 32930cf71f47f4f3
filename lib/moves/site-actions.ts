'use server'

import type { Db } from '../../db/doors.ts'
import { officeAction } from '../action.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { endingInput, ownSiteInput, siteInput, takedownInput } from './input.ts'
import { lookAtHome } from './look.ts'
import { auditMove, changePlan } from './plan.ts'
import { findMove, readMoves } from './queries.ts'
import { endings } from './schema.ts'
import { askNow, changeSite } from './sites.ts'

async function below(db: Db, { slug, host }: { slug: string; host: string }, actor: Actor) {
  const move = await findMove(db, actor, slug)
  const site = move?.sites.find(known => known.host === host)
  return move && site && { move, site }
}

async function own(db: Db, { host }: { host: string }, actor: Actor) {
  const [move] = await readMoves(db, actor.officeId)
  const site = move?.sites.find(known => known.host === host)
  return move && site && { move, site }
}

// Without a place on the page: to the same one again the browser would not go anew.
const toOffice = (_: unknown, { slug }: { slug: string }) => `/admin/perpindahan/${slug}?tersimpan=alamat`

/** Looks at an old home from here, and notes which system made it and what way it suggests. */
export const lookAtSite = officeAction({
  permission: 'move.coach',
  input: siteInput,
  door: 'acrossOffices',
  subject: below,
  run: async ({ db, actor, subject: { move, site }, audit }) => {
    const found = await lookAtHome(site)
    // What somebody wrote themselves stays.
    const told = { ...(found.system && !move.system && { system: found.system }) }
    await changePlan(db, move, { found, ...told })
    await auditMove(audit, actor, move, {
      action: 'move.look',
      detail: { host: site.host, system: found.system ?? '', failure: found.failure },
    })
  },
  next: (_, { slug }) => `/admin/perpindahan/${slug}?tersimpan=lihat`,
})

/** Chooses what is to become of an old address. */
export const chooseEnding = officeAction({
  permission: 'move.coach',
  input: endingInput,
  door: 'acrossOffices',
  subject: below,
  run: async ({ db, actor, input, subject: { move, site }, audit }) => {
    const { ending, home, note } = input
    if (home && new URL(home).hostname !== site.host)
      throw new Refusal('Pilihan ini belum disimpan.', {
        errors: { home: `Tulis alamat di ${site.host}, atau kosongkan.` },
      })
    await changeSite(db, move.id, site.host, { ending, home, note })
    await auditMove(audit, actor, move, {
      action: 'move.ending',
      detail: { host: site.host, ending: endings[ending], ...(note && { note }) },
    })
  },
  next: toOffice,
})

/** Asks an old address what stands there now. */
export const askSiteBelow = officeAction({
  permission: 'move.coach',
  input: siteInput,
  door: 'acrossOffices',
  subject: below,
  run: async ({ db, actor, subject: { move, site }, audit }) => {
    const { words } = await askNow(db, move, site)
    await auditMove(audit, actor, move, { action: 'move.ask', detail: { host: site.host, found: words } })
  },
  next: toOffice,
})

/** The same by the office itself, which has just put up a signpost. */
export const askOwnSite = officeAction({
  permission: 'move.report',
  input: ownSiteInput,
  subject: own,
  run: async ({ db, actor, subject: { move, site }, audit }) => {
    const { words } = await askNow(db, move, site)
    await auditMove(audit, actor, move, { action: 'move.ask', detail: { host: site.host, found: words } })
  },
  next: () => '/admin/perpindahan?tersimpan=alamat',
})

/** Notes when a takedown was asked for, of whom, and what they answered. */
export const noteTakedown = officeAction({
  permission: 'move.coach',
  input: takedownInput,
  door: 'acrossOffices',
  subject: below,
  run: async ({ db, actor, input, subject: { move, site }, audit }) => {
    const { takedownOn, takedownTo, answer } = input
    const answeredOn = input.answeredOn || null
    await changeSite(db, move.id, site.host, {
      ending: 'takedown',
      takedownOn,
      takedownTo,
      answeredOn,
      answer,
    })
    await auditMove(audit, actor, move, {
      action: 'move.takedown',
      detail: { host: site.host, on: takedownOn, recipient: takedownTo, ...(answer && { answer }) },
    })
  },
  next: toOffice,
})
