import { visiting } from '../../../../db/doors.ts'
import { readAsLive, type Unseen } from '../../../../lib/entries/as-live.ts'
import type { HomeFields } from '../../../../lib/entries/kinds/home.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { HomeView } from '../_home/HomeView.tsx'
import { readHome } from '../_home/readHome.ts'
import { EntryView } from './EntryView.tsx'

/** A version of any kind as the public will see it: the same views, and around them what visitors see now. */
export async function AsPublic({ unseen, office }: { unseen: Unseen; office: Office }) {
  const now = new Date()
  const { kind } = unseen.entry
  if (kind === 'home') {
    const { sections } = unseen.version.fields as HomeFields
    return <HomeView office={office} home={await readHome(office, now, sections)} now={now} />
  }
  const found = await visiting(office.id, db => readAsLive(db, office, unseen, now))
  return <EntryView {...found} kind={kind} office={office} now={now} />
}
