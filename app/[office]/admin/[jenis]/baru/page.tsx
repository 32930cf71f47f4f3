import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { type Db, inOffice } from '../../../../../db/doors.ts'
import { readFacts } from '../../../../../lib/checks/facts.ts'
import { occasionInput } from '../../../../../lib/duties/input.ts'
import { findOwed, type OwedDuty } from '../../../../../lib/duties/queries.ts'
import { findCopy } from '../../../../../lib/entries/copies.ts'
import { findEntry, hasWritten } from '../../../../../lib/entries/queries.ts'
import { type Kind, kinds } from '../../../../../lib/entries/schema.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { type Actor, may } from '../../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../../lib/session.ts'
import { pageStarters } from '../../../../../lib/standards/pages.ts'
import { startersFor } from '../../../../../lib/starters/list.ts'
import { readAround } from '../../_forms/around.ts'
import { writable } from '../../_frame/FrozenNotice.tsx'
import { kindAt } from '../../_frame/kindPlaces.ts'
import { beginning, entryAddress, listOf } from '../../_frame/kindWords.ts'
import { Arriving } from '../_editor/Arriving.tsx'
import { startOf, withDuty } from '../_editor/duty.ts'
import { Editor } from '../_editor/Editor.tsx'
import { newManuscript } from '../_editor/manuscript.ts'

type NewEntryPageProps = {
  params: Promise<{ jenis: string }>
  searchParams: Promise<{
    naskah?: string
    kiriman?: string
    luring?: string
    kewajiban?: string
    masa?: string
  }>
}

export async function generateMetadata({ params }: NewEntryPageProps): Promise<Metadata> {
  return { title: beginning(kindAt((await params).jenis)) }
}

export default async function NewEntryPage({ params, searchParams }: NewEntryPageProps) {
  const kind = kindAt((await params).jenis)
  const actor = await requireActor()
  if (!may(actor, 'entry.write')) notFound()
  const office = await currentOffice()
  // The list says why nothing can be written now.
  if (!writable(office)) redirect('single' in kinds[kind] ? '/admin' : listOf(kind))
  // A text that was begun and never saved is found again by the id it was given.
  const { naskah, kiriman, luring, kewajiban, masa } = await searchParams
  const occasion = occasionInput.safeParse({ dutyId: kewajiban, period: masa ?? '' }).data
  const id = z.uuid().safeParse(naskah).data
  const { found, copy, around, facts, first, duty } = await inOffice(actor, db =>
    readBegun(db, actor, kind, id, occasion),
  )
  if (found) redirect(`${entryAddress(found.entry.kind, found.entry.id)}?ubah=1`)
  // A page that a device keeps, or that takes in what was shared, gets its id there.
  const Desk = kind === 'article' && (kiriman || luring) ? Arriving : Editor
  return (
    <Desk
      manuscript={withDuty(newManuscript(actor, kind, around, id), duty)}
      copy={copy}
      host={office.host}
      zone={office.zone}
      facts={facts}
      first={kind === 'article' && first && !luring}
      beginnings={beginningsOf(kind, office, duty)}
    />
  )
}

function beginningsOf(kind: Kind, office: Office, duty: OwedDuty | undefined) {
  const starters = [
    ...startersFor(kind, office.institution),
    ...(kind === 'page' ? pageStarters(office) : []),
  ]
  return starters.length
    ? { starters, officeName: office.name, chosen: duty && startOf(duty, starters) }
    : undefined
}

const unwritten = { title: '', summary: '', fields: {}, document: { type: 'doc' as const, content: [] } }

const readBegun = async (
  db: Db,
  actor: Actor,
  kind: Kind,
  id: string | undefined,
  occasion: { dutyId: number; period: string } | undefined,
) => ({
  duty: occasion && (await findOwed(db, actor.officeId, occasion.dutyId, occasion.period)),
  found: id ? await findEntry(db, id) : undefined,
  copy: id ? await findCopy(db, actor, id) : undefined,
  around: await readAround(db, kind),
  facts: await readFacts(db, actor.officeId, { written: { kind, ...unwritten }, live: false }),
  first: !(await hasWritten(db, actor)),
})
