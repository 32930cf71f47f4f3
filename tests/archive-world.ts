import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { system } from '../db/doors.ts'
import * as tables from '../db/tables/index.ts'
import { publishEntry, saveEntry, submitEntry, withdrawEntry } from '../lib/entries/actions.ts'
import { exportOffice } from '../lib/exports/export.ts'
import { openArchive } from '../lib/exports/restore/open.ts'
import { uploadFile, uploadPicture } from '../lib/media/library.ts'
import type { Office } from '../lib/offices/schema.ts'
import { articleForm, makeOffice, makePerson, send, unique } from './world.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'serumpun-arsip-'))
export const newFile = () => path.join(folder, `${unique()}.zip`)

/** An office with something of every sort in it; `mark` stands in all of its texts. */
export async function filledOffice(mark: string, body?: Parameters<typeof makeOffice>[0]) {
  const office = await makeOffice(body)
  const writer = await makePerson(office, 'writer')
  const editor = await makePerson(office, 'editor')
  const admin = await makePerson(office, 'officeAdmin')
  const { picture } = await uploadPicture(writer.actor, await photo(), `${mark}.png`)
  await uploadFile(writer.actor, paper(mark), `${mark}.pdf`)
  const told = { ...picture, alt: `Foto ${mark}`, caption: mark, credit: 'Humas' }
  const document = JSON.stringify({ type: 'doc', content: [{ type: 'picture', attrs: told }] })
  const live = articleForm({ title: `Terbit ${mark}`, lead: JSON.stringify(told), document })
  const gone = articleForm({ title: `Ditarik ${mark}` })
  for (const form of [live, gone]) {
    await send(writer, saveEntry, form)
    await send(writer, submitEntry, { id: form.id, lock: 1 })
    await send(editor, publishEntry, { id: form.id, lock: 2 })
  }
  await send(editor, withdrawEntry, { id: gone.id, lock: 3, reason: `Alasan ${mark}` })
  await send(writer, saveEntry, articleForm({ title: `Draf ${mark}` }))
  await send(writer, saveEntry, { ...live, lock: 3, title: `Versi kedua ${mark}` })
  await bringOld(office, live.id, mark)
  return { office, writer, editor, admin, live, gone }
}

// What the import of an old site leaves behind.
const bringOld = (office: Office, entryId: string, mark: string) =>
  system('test', async db => {
    const officeId = office.id
    const { institutionId } = office
    // The people of tests are named by their addresses; here is a deed that names none.
    await db
      .insert(tables.auditEvents)
      .values({ officeId, institutionId, actorName: 'Siti', action: 'import.start' })
    const run = {
      officeId,
      format: 'wxr' as const,
      name: `${mark}.xml`,
      site: 'lama.test',
      state: 'done' as const,
    }
    const [made] = await db.insert(tables.importRuns).values(run).returning()
    const runId = made!.id
    await db
      .insert(tables.imported)
      .values({ officeId, key: `lama.test post:1`, runId, entryId, digest: 'x', original: `<p>${mark}</p>` })
    const old = { officeId, host: 'lama.test', outcome: 'entry' as const, entryId, runId, title: mark }
    await db.insert(tables.oldAddresses).values([
      { ...old, address: '/?p=1' },
      { ...old, address: '/2024/01/berita.html' },
    ])
    await db
      .insert(tables.tombstones)
      .values({ officeId, path: `/lama-${mark}`, redirectTo: '/berita', kind: 'manual' })
    await db
      .insert(tables.stages)
      .values({ officeId, slug: `tahap-${mark}`, name: mark, startsOn: '2026-01-01', endsOn: '2026-12-31' })
    await db
      .insert(tables.officeMenus)
      .values({ officeId, arrangement: { order: [], hidden: ['galeri'], added: [] } })
  })

const photo = () =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: `#${unique().slice(0, 6)}` } })
    .png()
    .toBuffer()

const paper = (words: string) =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n% ${words} ${unique()}\ntrailer\n<</Root 1 0 R>>\n%%EOF\n`,
  )

/** An archive of an office, without the copy of its site. */
export async function archiveOf(office: Office) {
  const file = newFile()
  const made = await exportOffice(office, { to: file, madeBy: 'Uji' })
  return { file, ...made }
}

/** Every byte of an archive that is text, and its names. */
export async function textOf(file: string) {
  const archive = await openArchive(file)
  const parts: string[] = [...archive.names]
  for (const name of archive.names)
    if (!/\.(avif|webp|jpg)$/.test(name)) parts.push((await archive.read(name)).toString())
  archive.close()
  return parts.join('\n')
}

/** Makes an office as empty as in a deployment that never had it. */
export const emptied = (office: Office) =>
  system('test', async db => {
    const { liveEntries, mediaUses, imported, oldAddresses, importRuns, entries, earlierMedia, media } =
      tables
    const all = [liveEntries, tables.tombstones, mediaUses, imported, oldAddresses, importRuns, entries]
    for (const table of [...all, earlierMedia, media, tables.stages, tables.officeMenus])
      await db.delete(table).where(eq(table.officeId, office.id))
    // Taking down what was live buried its addresses.
    await db.delete(tables.tombstones).where(eq(tables.tombstones.officeId, office.id))
  })
