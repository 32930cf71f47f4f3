import { count, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, system } from '../../../db/doors.ts'
import { auditEvents, entries, imported, media, oldAddresses } from '../../../db/tables/index.ts'
import { ImportRefusal } from '../../imports/schema.ts'
import type { Office } from '../../offices/schema.ts'
import { isContent, type Listed } from '../canonical.ts'
import { contentOf } from '../content.ts'
import type { About } from '../schema.ts'
import { keepAudit } from './audit.ts'
import { checkDigests, readAbout } from './check.ts'
import { bringEntries, type Stages } from './entries.ts'
import { bringMedia } from './media.ts'
import { type Opened, openArchive } from './open.ts'
import { readJson } from './read.ts'
import * as rest from './rest.ts'

export type RestoreOptions = {
  /** The office the archive is of, said on purpose where that is another than the one it goes to. */
  as?: string
  tell?: (step: string, done: number) => void
}

/** What came of it; `different` names files of the archive that would now be written otherwise. */
export type Restored = {
  about: About
  entries: number
  versions: number
  live: number
  media: number
  oldAddresses: number
  digest: string
  different: string[]
  /** What the archive names and this deployment does not have, in sentences. */
  notes: string[]
}

/**
 * Brings an archive into an office that is still empty, with its ids, versions, dates, states and addresses; all of it
 * or nothing. Every file is held against its digest before anything is written. Throws ImportRefusal.
 */
export async function restoreOffice(
  office: Office,
  file: string,
  { as, tell = () => {} }: RestoreOptions = {},
): Promise<Restored> {
  const archive = await openArchive(file)
  try {
    const about = await readAbout(archive)
    refuseOther(office, about, as)
    await system('restore', db => refuseFull(db, office))
    tell('Memeriksa arsip', archive.names.length)
    const files = await checkDigests(archive, about)
    const brought = await bringMedia(archive, files, done => tell('Menyimpan foto dan berkas', done))
    const named = await readJson(archive, 'pelengkap/nama-situs.json', hostsSchema)
    const made = await write(office, archive, about, tell)
    const now = await contentOf(office)
    return {
      about,
      ...made.counts,
      media: brought.media,
      digest: now.digest,
      different: differences(files, now.files),
      notes: notesOf(made.stages, brought.lacking, made.missing(named.map(({ host }) => host))),
    }
  } finally {
    archive.close()
  }
}

const hostsSchema = z.array(z.looseObject({ host: z.string().max(253) })).max(10_000)

function refuseOther(office: Office, { office: from }: About, as: string | undefined) {
  const source = `${from.institution}/${from.slug}`
  const target = `${office.institution}/${office.slug}`
  if (office.state === 'archived' || office.state === 'merged')
    throw new ImportRefusal('closed', `${office.name} sudah ditutup, jadi tidak bisa diisi.`)
  if (source === target && (as === undefined || as === source)) return
  if (as === source) return
  throw new ImportRefusal(
    'other-office',
    `Arsip ini milik ${source} (${from.name}), bukan ${target}. Bila memang itu yang dimaksud, tambahkan --as ${source}.`,
  )
}

async function refuseFull(db: Db, { id, name }: Office) {
  for (const table of [entries, media, imported, oldAddresses]) {
    const [found] = await db.select({ rows: count() }).from(table).where(eq(table.officeId, id))
    if (found!.rows > 0)
      throw new ImportRefusal(
        'not-empty',
        `${name} sudah berisi. Arsip hanya dipulihkan ke kantor yang masih kosong, supaya tidak ada yang tertimpa.`,
      )
  }
}

async function write(
  office: Office,
  archive: Opened,
  about: About,
  tell: NonNullable<RestoreOptions['tell']>,
) {
  try {
    return await system('restore', async db => {
      await refuseFull(db, office)
      await rest.bringOwn(db, office, archive)
      const stages = await rest.bringStages(db, office, archive)
      await rest.bringMediaRows(db, office, archive)
      const counts = await bringEntries(db, office, archive, stages, done => tell('Menulis naskah', done))
      await rest.bringUses(db, office, archive)
      await rest.bringTombstones(db, office, archive)
      const addresses = await rest.bringImports(db, office, archive)
      await keepAudit(db, office, archive, about)
      await note(db, office, about, counts)
      const { rows } = await db.execute<{ host: string }>(
        sql`select host from hosts where office_id = ${office.id}`,
      )
      const here = new Set(rows.map(row => row.host))
      return {
        counts: { ...counts, oldAddresses: addresses },
        stages,
        missing: (named: string[]) => named.filter(host => !here.has(host)),
      }
    })
  } catch (error) {
    throw isTaken(error)
      ? new ImportRefusal(
          'taken',
          'Naskah atau media arsip ini sudah ada di kantor lain pada pemasangan ini. Arsip dipulihkan ke pemasangan yang belum memuatnya.',
        )
      : error
  }
}

// Ids are kept, so what is here already cannot come in a second time.
const isTaken = (error: unknown) =>
  [error, (error as Error).cause].some(one => (one as { code?: string } | undefined)?.code === '23505')

const note = (
  db: Db,
  office: Office,
  { office: from, digest, madeAt }: About,
  counts: Record<string, number>,
) =>
  db.insert(auditEvents).values({
    officeId: office.id,
    institutionId: office.institutionId,
    actorName: 'Baris perintah',
    action: 'export.restore',
    detail: { source: `${from.institution}/${from.slug}`, digest, madeAt, ...counts },
  })

function differences(before: Listed[], now: Listed[]) {
  const content = (files: Listed[]) =>
    new Map(files.filter(({ path }) => isContent(path)).map(({ path, hash }) => [path, hash]))
  const [was, is] = [content(before), content(now)]
  return [...new Set([...was.keys(), ...is.keys()])].filter(path => was.get(path) !== is.get(path))
}

const notesOf = ({ unknown }: Stages, lacking: string[], hosts: string[]) => [
  ...[...unknown].map(
    name =>
      `Tahapan ${name} belum ada di kalender pemasangan ini; naskahnya untuk sementara tidak terkait tahapan.`,
  ),
  ...lacking.map(name => `${name}: berkasnya tidak ada di arsip.`),
  ...hosts.map(host => `Nama ${host} belum didaftarkan untuk kantor ini.`),
]
