import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { may } from '../../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../../lib/session.ts'
import { writable } from '../../_frame/FrozenNotice.tsx'
import { Editor } from '../_editor/Editor.tsx'
import { newManuscript } from '../_editor/manuscript.ts'

export const metadata: Metadata = { title: 'Berita baru' }

export default async function NewArticlePage() {
  const actor = await requireActor()
  if (!may(actor, 'entry.write')) notFound()
  const office = await currentOffice()
  // The list says why nothing can be written now.
  if (!writable(office)) redirect('/admin/berita')
  return <Editor manuscript={newManuscript(actor)} host={office.host} zone={office.zone} />
}
