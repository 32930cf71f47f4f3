import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { type Db, inOffice } from '../../../../../db/doors.ts'
import { listAudit } from '../../../../../lib/audit/queries.ts'
import { findReleased } from '../../../../../lib/channels/queries.ts'
import { captionOf, shortText } from '../../../../../lib/channels/words.ts'
import { readFacts } from '../../../../../lib/checks/facts.ts'
import { findBlocking, writtenOf } from '../../../../../lib/checks/hold.ts'
import { findCopy } from '../../../../../lib/entries/copies.ts'
import { findSubstance } from '../../../../../lib/entries/corrections.ts'
import { diffVersions } from '../../../../../lib/entries/diff.ts'
import { type FoundEntry, findEntry, subjectOf } from '../../../../../lib/entries/queries.ts'
import { findVersion } from '../../../../../lib/entries/versions.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { type Actor, may } from '../../../../../lib/permissions.ts'
import { findOriginOf } from '../../../../../lib/placements/follow.ts'
import { listPreviews } from '../../../../../lib/previews/queries.ts'
import { decide } from '../../../../../lib/publishing.ts'
import { currentOffice, requireActor } from '../../../../../lib/session.ts'
import { readAround } from '../../_forms/around.ts'
import { writable } from '../../_frame/FrozenNotice.tsx'
import { kindAt } from '../../_frame/kindPlaces.ts'
import { entryAddress } from '../../_frame/kindWords.ts'
import { readDesk } from '../../_frame/matter.ts'
import { Editor } from '../_editor/Editor.tsx'
import { manuscriptOf } from '../_editor/manuscript.ts'
import { History } from '../_reading/History.tsx'
import { Reading } from '../_reading/Reading.tsx'

type EntryPageProps = {
  params: Promise<{ jenis: string; id: string }>
  searchParams: Promise<{ ubah?: string; baca?: string; langkah?: string }>
}

// One transaction for the page and its title.
const read = cache((actor: Actor, jenis: string, id: string) =>
  inOffice(actor, async db => {
    const found = may(actor, 'entry.read') ? await findEntry(db, id) : undefined
    if (found?.entry.kind !== kindAt(jenis)) return
    const audit = await listAudit(db, id)
    return {
      found,
      audit,
      copy: await findCopy(db, actor, id),
      changes: await readChanges(db, found),
      around: await readAround(db, found.entry.kind),
      facts: await readFacts(db, actor.officeId, {
        written: writtenOf(found),
        live: found.live !== undefined,
      }),
      substance: await findSubstance(db, found),
      blocking: await findBlocking(db, found),
      previews: await listPreviews(db, id),
      origin: await findOriginOf(db, actor.officeId, id),
      matter: await readDesk(db, actor),
    }
  }),
)

export async function generateMetadata({ params }: EntryPageProps): Promise<Metadata> {
  const { jenis, id } = await params
  const page = await read(await requireActor(), jenis, id)
  return { title: page?.found.version.title ?? 'Tidak ditemukan' }
}

export default async function EntryPage({ params, searchParams }: EntryPageProps) {
  const actor = await requireActor()
  const { ubah, baca, langkah } = await searchParams
  const { jenis, id } = await params
  const page = await read(actor, jenis, id)
  if (!page) notFound()
  const office = await currentOffice()
  const { found, audit, around } = page
  const saving = decide(actor, 'save', subjectOf(found))
  const editable = 'to' in saving && writable(office)
  if (editable && (ubah || (!baca && !langkah && isOwnDraft(actor, found))))
    return (
      <Editor
        manuscript={manuscriptOf(actor, found, around)}
        copy={page.copy}
        host={office.host}
        zone={office.zone}
        facts={page.facts}
      >
        <History rows={audit} zone={office.zone} versions={`${entryAddress(found.entry.kind, id)}/riwayat`} />
        <p>
          <a
            href={`${entryAddress(found.entry.kind, id)}?baca=1`}
            className="link inline-block py-2.5 text-16"
          >
            Lihat seperti pembaca, bagikan, atau buang
          </a>
        </p>
      </Editor>
    )
  const channels = await readChannels(actor, office, found)
  return (
    <Reading actor={actor} office={office} {...page} channels={channels} editable={editable} step={langkah} />
  )
}

// As any visitor reads it, so that nothing of a draft gets into it.
async function readChannels(actor: Actor, office: Office, { entry, live }: FoundEntry) {
  if (!live || entry.kind === 'home' || !may(actor, 'channel.take')) return
  const released = await findReleased(office, entry.id)
  if (!released) return
  const { path, title } = released
  return {
    id: entry.id,
    path,
    title,
    caption: captionOf(released, office),
    short: shortText(released, office),
  }
}

// Against what the public reads now; nothing to compare before the first publication.
async function readChanges(db: Db, { entry, live, version }: FoundEntry) {
  if (!live || live.versionId === version.id) return
  const before = await findVersion(db, live.versionId)
  return before && diffVersions(entry.kind, before, version)
}

// One's own unfinished text opens to be written on; all else opens to be read.
const isOwnDraft = (actor: Actor, { entry }: FoundEntry) =>
  entry.createdBy === actor.personId && (entry.state === 'draft' || entry.state === 'returned')
