'use server'

import path from 'node:path'
import { eq } from 'drizzle-orm'
import { importRuns } from '../../../db/tables/index.ts'
import { officeAction } from '../../action.ts'
import { env } from '../../env.ts'
import { Refusal } from '../../refusal.ts'
import { movePart } from '../../uploads/parts.ts'
import { readers } from '../readers/index.ts'
import { choicesInput, runRef, startInput } from './input.ts'
import { turn } from './moves.ts'
import { findRun } from './queries.ts'
import { objectionToSign } from './sign-off.ts'
import { sourcesFolder } from './source.ts'
import { beginRun } from './start.ts'
import { wakeImports } from './wake.ts'

const load = (db: Parameters<typeof findRun>[0], { id }: { id: string }) => findRun(db, id)
const pageOf = (_: unknown, { id }: { id: string }) => `/admin/impor/${id}`

/** Begins to read an old site: its export as it was uploaded, or what its address answers. A dry run comes first. */
export const startImport = officeAction({
  permission: 'import.manage',
  input: startInput,
  run: async ({ db, actor, input, audit }) => {
    const { format, media, address } = input
    if (!readers[format])
      throw new Refusal('Bentuk ini belum bisa dibaca.', { errors: { format: 'Pilih bentuk lain.' } })
    const id = crypto.randomUUID()
    const place = path.join(sourcesFolder(), id)
    const source = input.upload ? await movePart(actor, input.upload, place) : { name: address, size: 0 }
    if (input.beside) await movePart(actor, input.beside, `${place}.media`)
    const below = (file: string) => path.relative(env().dataFolder, file)
    await beginRun(db, {
      id,
      officeId: actor.officeId,
      format,
      ...source,
      file: input.upload ? below(place) : '',
      choices: {
        media,
        ...(input.beside && { beside: below(`${place}.media`) }),
        ...(input.upload && address && { address }),
      },
      startedBy: actor.personId,
      startedByName: actor.name,
    })
    await audit({ action: 'import.start', subject: id, detail: { name: source.name } })
    wakeImports()
    return id
  },
  next: id => `/admin/impor/${id}`,
})

/** Says what old categories become and whether media come along, before anything is brought in. */
export const chooseImport = officeAction({
  permission: 'import.manage',
  input: choicesInput,
  subject: load,
  run: async ({ db, input: { id, media, mapping }, subject, audit }) => {
    if (subject.state !== 'ready')
      throw new Refusal('Impor ini sudah berjalan, jadi pilihannya tidak bisa diubah lagi.', { status: 409 })
    const choices = { ...subject.choices, media, mapping: { ...subject.choices.mapping, ...mapping } }
    await db.update(importRuns).set({ choices }).where(eq(importRuns.id, id))
    await audit({
      action: 'import.choose',
      subject: id,
      detail: { categories: Object.keys(mapping).length, media },
    })
  },
  next: (_, { id }) => `/admin/impor/${id}?disimpan=1`,
})

/** Brings everything in as drafts. */
export const importAsDrafts = officeAction({
  permission: 'import.manage',
  input: runRef,
  subject: load,
  run: async ({ db, subject, audit }) => {
    await turn(db, subject, 'goOn', { publish: false })
    await audit({ action: 'import.goOn', subject: subject.id, detail: { name: subject.name } })
    wakeImports()
  },
  next: pageOf,
})

/** Asks a second person to let the texts be published with their old dates. */
export const askToPublish = officeAction({
  permission: 'import.manage',
  input: runRef,
  subject: load,
  run: async ({ db, subject, audit }) => {
    await turn(db, subject, 'ask', { publish: true })
    await audit({ action: 'import.ask', subject: subject.id, detail: { name: subject.name } })
  },
  next: pageOf,
})

/** Takes that back. */
export const askNoMore = officeAction({
  permission: 'import.manage',
  input: runRef,
  subject: load,
  run: async ({ db, subject, audit }) => {
    await turn(db, subject, 'ask', { publish: false })
    await audit({ action: 'import.choose', subject: subject.id, detail: { name: subject.name } })
  },
  next: pageOf,
})

/** A second person's yes: what neither the gate nor personal data holds is published with its old date. */
export const signImport = officeAction({
  permission: 'import.publish',
  fresh: true,
  input: runRef,
  subject: load,
  run: async ({ db, actor, subject, audit }) => {
    if (!subject.publish)
      throw new Refusal('Penerbitan impor ini tidak lagi diminta. Muat ulang halaman.', { status: 409 })
    const objection = await objectionToSign(db, actor, subject)
    if (objection) throw new Refusal(objection, { status: 403 })
    const signed = { signedBy: actor.personId, signedByName: actor.name, signedAt: new Date() }
    await turn(db, subject, 'goOn', signed)
    await audit({ action: 'import.publish', subject: subject.id, detail: { name: subject.name } })
    wakeImports()
  },
  next: pageOf,
})

/** Lets a run wait at its last batch. */
export const pauseImport = officeAction({
  permission: 'import.manage',
  input: runRef,
  subject: load,
  run: async ({ db, subject, audit }) => {
    await turn(db, subject, 'pause')
    await audit({ action: 'import.pause', subject: subject.id, detail: { name: subject.name } })
  },
  next: pageOf,
})

/** Goes on where it waited, or where it fell over. */
export const resumeImport = officeAction({
  permission: 'import.manage',
  input: runRef,
  subject: load,
  run: async ({ db, subject, audit }) => {
    await turn(db, subject, 'resume')
    await audit({ action: 'import.resume', subject: subject.id, detail: { name: subject.name } })
    wakeImports()
  },
  next: pageOf,
})

/** Ends a run; what it brought in already stays. */
export const cancelImport = officeAction({
  permission: 'import.manage',
  input: runRef,
  subject: load,
  run: async ({ db, subject, audit }) => {
    await turn(db, subject, 'cancel', { finishedAt: new Date() })
    await audit({ action: 'import.cancel', subject: subject.id, detail: { name: subject.name } })
  },
  next: pageOf,
})

/** Takes back what a run brought in, but for what was changed here since. */
export const rollBackImport = officeAction({
  permission: 'import.manage',
  fresh: true,
  input: runRef,
  subject: load,
  run: async ({ db, subject, audit }) => {
    await turn(db, subject, 'rollBack')
    await audit({ action: 'import.rollBack', subject: subject.id, detail: { name: subject.name } })
    wakeImports()
  },
  next: pageOf,
})
