import { sql } from 'drizzle-orm'
import { inOffice, system } from '../../db/doors.ts'
import { countByState, type EntryFilter, listChoices, listEntries } from '../../lib/entries/list.ts'
import { directory } from '../../lib/offices/directory.ts'
import { refresh } from '../../lib/offices/watch.ts'
import type { Actor } from '../../lib/permissions.ts'
import { number, type Row } from './table.ts'

const times = 30
const rows = 10_000

/** How long the back office's list takes in an office of 10,000 texts: as its own role, policies and all. */
export async function measureList(): Promise<Row[]> {
  const actor = await fillOffice()
  const year = { year: new Date().getFullYear(), zone: 'Asia/Jakarta' } as const
  const measures: Record<string, EntryFilter> = {
    'first page': { kind: 'article' },
    'page 300': { kind: 'article', page: 300 },
    'search for a word': { kind: 'article', q: 'pleno' },
    'search that finds nothing': { kind: 'article', q: 'zzzz' },
    'drafts of a category, writer and year': {
      kind: 'article',
      state: 'draft',
      category: 'berita',
      writer: actor.personId,
      year,
    },
  }
  const found: Row[] = []
  for (const [name, filter] of Object.entries(measures)) {
    const taken: number[] = []
    for (let i = 0; i < times; i++) {
      const began = performance.now()
      // All that the page of a list asks, in its one transaction.
      await inOffice(actor, async db => {
        await listEntries(db, filter)
        await countByState(db, { ...filter })
        await listChoices(db, 'article', 'Asia/Jakarta')
      })
      taken.push(performance.now() - began)
    }
    taken.sort((a, b) => a - b)
    const median = taken[times / 2]!
    found.push({
      name: `list of 10,000 texts: ${name}`,
      value: `${number(median, 1)} ms`,
      aim: '≤ 50 ms',
      raw: median,
    })
  }
  return found
}

// One office gets many texts of its own, each with one version; which people wrote them does not matter.
async function fillOffice(): Promise<Actor> {
  await refresh()
  const { id, institutionId, level } = directory().officeNamed('kpu/kab-kediri')!
  const personId = await system('bench', async db => {
    const { rows: people } = await db.execute<{ id: number }>(
      sql`select person_id as id from memberships where office_id = ${id} order by 1`,
    )
    await db.execute(sql`
      with made as (
        insert into entries (office_id, kind, state, slug, title, category, created_by, created_at, changed_at)
        select ${id}, 'article', (array['draft', 'submitted', 'withdrawn', 'published'])[1 + n % 4], 'ukur-' || n,
          (array['Rapat pleno', 'Sosialisasi', 'Kunjungan', 'Bimbingan teknis'])[1 + n % 4] || ' nomor ' || n, 'berita',
          ${people[0]!.id}, now() - n * interval '1 hour', now() - n * interval '1 hour'
        from generate_series(1, ${rows}) n
        returning id, office_id, title, created_by, changed_at),
      written as (
        insert into versions (office_id, entry_id, number, title, fields, document, written_by, written_at)
        select office_id, id, 1, title, '{"category": "berita"}', '{"type": "doc", "content": []}', created_by, changed_at from made
        returning id, entry_id)
      select 1`)
    await db.execute(
      sql`update entries set latest_version_id = versions.id from versions where entry_id = entries.id and latest_version_id is null`,
    )
    return people[0]!.id
  })
  return { personId, name: 'Pengukur', officeId: id, institutionId, level, roles: ['editor'] }
}
