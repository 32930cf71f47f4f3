import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { inOffice } from '../../../../../db/doors.ts'
import { kinds } from '../../../../../lib/entries/schema.ts'
import { may } from '../../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../../lib/session.ts'
import { readAround } from '../../_forms/around.ts'
import { writable } from '../../_frame/FrozenNotice.tsx'
import { kindAt } from '../../_frame/kindPlaces.ts'
import { beginning, listOf } from '../../_frame/kindWords.ts'
import { Editor } from '../_editor/Editor.tsx'
import { newManuscript } from '../_editor/manuscript.ts'

type NewEntryPageProps = { params: Promise<{ jenis: string }> }

export async function generateMetadata({ params }: NewEntryPageProps): Promise<Metadata> {
  return { title: beginning(kindAt((await params).jenis)) }
}

export default async function NewEntryPage({ params }: NewEntryPageProps) {
  const kind = kindAt((await params).jenis)
  const actor = await requireActor()
  if (!may(actor, 'entry.write')) notFound()
  const office = await currentOffice()
  // The list says why nothing can be written now.
  if (!writable(office)) redirect('single' in kinds[kind] ? '/admin' : listOf(kind))
  const around = await inOffice(actor, db => readAround(db, kind))
  return <Editor manuscript={newManuscript(actor, kind, around)} host={office.host} zone={office.zone} />
}
