import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { restoreOffice } from '../lib/exports/restore/restore.ts'
import { archiveOf, emptied } from './archive-world.ts'
import { brought } from './imports/runs.ts'
import { makeOffice, makePerson, type TestPerson } from './world.ts'

/** As WordPress's own exporter wrote it. */
const wordpress = readFileSync(path.join(import.meta.dirname, 'files/wordpress/kpu-kediri.wxr.xml'), 'utf8')

let office: Awaited<ReturnType<typeof makeOffice>>
let editor: TestPerson
let archive: Awaited<ReturnType<typeof archiveOf>>

beforeAll(async () => {
  office = await makeOffice()
  editor = await makePerson(office, 'editor')
  await brought(editor, wordpress, { publish: true, signedAt: new Date() })
  archive = await archiveOf(office)
})

test('an old site brought in, taken out and brought back into an empty office is the same to the byte', async () => {
  expect(archive.about.counts.entries).toBeGreaterThan(30)
  expect(archive.about.counts.oldAddresses).toBeGreaterThan(100)
  await emptied(office)
  const restored = await restoreOffice(office, archive.file)
  expect(restored.different).toEqual([])
  expect(restored.digest).toBe(archive.about.digest)
})

test('and taken out again it has the same digest', async () => {
  expect((await archiveOf(office)).about.digest).toBe(archive.about.digest)
})

test('the same old site read once more after that brings in nothing twice', async () => {
  const { report } = await brought(editor, wordpress, { publish: true, signedAt: new Date() })
  expect(report.created).toBe(0)
})
