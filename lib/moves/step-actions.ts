'use server'

import type { Db } from '../../db/doors.ts'
import { officeAction } from '../action.ts'
import type { Actor } from '../permissions.ts'
import { reportInput, retractInput, retractReportInput, stepInput } from './input.ts'
import { findMove, readMoves } from './queries.ts'
import { noteStep, retractStep } from './steps.ts'

const below = (db: Db, { slug }: { slug: string }, actor: Actor) => findMove(db, actor, slug)
const own = async (db: Db, _: unknown, actor: Actor) => (await readMoves(db, actor.officeId))[0]
const toOffice = (_: unknown, { slug }: { slug: string }) => `/admin/perpindahan/${slug}?tersimpan=langkah`
const toOwn = () => `/admin/perpindahan?tersimpan=langkah`

/** Notes that a step of an office below is done: when, and with what note. Only steps nothing else can tell of. */
export const noteStepBelow = officeAction({
  permission: 'move.coach',
  input: stepInput,
  door: 'acrossOffices',
  subject: below,
  run: context => noteStep(context),
  next: toOffice,
})

/** Takes such a note back. */
export const retractStepBelow = officeAction({
  permission: 'move.coach',
  input: retractInput,
  door: 'acrossOffices',
  subject: below,
  run: context => retractStep(context),
  next: toOffice,
})

/** The same by the office itself. */
export const reportStep = officeAction({
  permission: 'move.report',
  input: reportInput,
  subject: own,
  run: context => noteStep(context),
  next: toOwn,
})

export const retractReport = officeAction({
  permission: 'move.report',
  input: retractReportInput,
  subject: own,
  run: context => retractStep(context),
  next: toOwn,
})
