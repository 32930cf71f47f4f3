import { sql } from 'drizzle-orm'
import { system, visiting, visitingBelow } from '../../db/doors.ts'
import { searchLive, spellLive, suggestLive, type Wanted } from '../../lib/entries/search.ts'
import { directory } from '../../lib/offices/directory.ts'
import { refresh } from '../../lib/offices/watch.ts'
import { number, type Row } from './table.ts'

const inOffice = 5000
const inAll = 200_000
const rounds = 8

// Common words, rare ones, two at once, a phrase, exclusion, filters, nothing: what visitors type.
const queries: Wanted[] = [
  { q: 'pemilih' },
  { q: 'rapat pleno' },
  { q: 'kotak suara' },
  { q: 'sekolah' },
  { q: 'unik77' },
  { q: 'tidakadasamasekali' },
  { q: '"rapat pleno"' },
  { q: 'pemilih -rapat' },
  { q: 'pemilih', kind: 'article' },
  { q: 'kotak suara', year: 2025 },
]

/** How long search takes in an office of 5,000 entries and over 200,000 of an institution, as the visitor's role. */
export async function measureSearch(): Promise<Row[]> {
  await fill()
  await refresh()
  const office = directory().officeNamed('kpu/kab-kediri')!
  const national = directory().officeNamed('kpu/pusat')!
  const one = (wanted: Wanted) => visiting(office.id, db => searchLive(db, wanted))
  const all = (wanted: Wanted) => visitingBelow(national.id, db => searchLive(db, wanted))
  const typed = () => visitingBelow(national.id, db => suggestLive(db, 'rapat pl'))
  const misspelt = () => visitingBelow(national.id, db => spellLive(db, 'pemliu serentk'))
  return [
    await row('search in an office of 5,000', one, queries, '≤ 30 ms'),
    await row('search over 200,000 entries', all, queries, '≤ 150 ms'),
    await row('suggestions while typing, over 200,000', typed, [{ q: '' }]),
    await row('"Maksud Anda", over 200,000', misspelt, [{ q: '' }]),
  ]
}

async function row(
  name: string,
  run: (wanted: Wanted) => Promise<unknown>,
  asked: Wanted[],
  aim?: string,
): Promise<Row> {
  const taken: number[] = []
  for (let round = 0; round < rounds; round++)
    for (const wanted of asked) {
      const began = performance.now()
      await run(wanted)
      if (round > 0) taken.push(performance.now() - began)
    }
  taken.sort((a, b) => a - b)
  const at = (part: number) => taken[Math.floor(taken.length * part)]!
  return {
    name: `${name}: median / p95`,
    value: `${number(at(0.5), 1)} / ${number(at(0.95), 1)} ms`,
    aim,
    raw: at(0.95),
  }
}

// The sample texts over and over, each with a number of its own; as the triggers make them searchable.
const fill = () =>
  system('bench', async db => {
    await db.execute(sql`
      create temp table source on commit drop as
        select row_number() over () - 1 as place, live.* from live_entries live join offices on offices.id = live.office_id
        where kind in ('article', 'announcement', 'agenda', 'page') and offices.institution_id = (select id from institutions where slug = 'kpu')`)
    await db.execute(sql`
      create temp table wanted on commit drop as
        with place as (select row_number() over (order by id) - 1 as place, id from offices where institution_id = (select id from institutions where slug = 'kpu'))
        select n, gen_random_uuid() as id, (n * 7919) % (select count(*) from source) as source,
          case when n <= ${inOffice} then (select id from offices where slug = 'kab-kediri')
            else (select id from place where place.place = n % (select count(*) from place)) end as office_id
        from generate_series(1, ${inAll}) n`)
    await db.execute(sql`
      insert into entries (id, office_id, kind, state, slug, title)
        select wanted.id, wanted.office_id, source.kind, 'published', 'cari-' || n, source.title from wanted join source on source.place = wanted.source`)
    await db.execute(sql`
      insert into live_entries (entry_id, version_id, office_id, kind, path, slug, title, summary, category, tags, fields, document, plain, published_at, changed_at)
        select wanted.id, wanted.id, wanted.office_id, kind, '/cari-' || n, 'cari-' || n, title || ' ke-' || n, summary, category, tags, fields, document,
          plain || ' unik' || n % 20000, now() - n % 3000 * interval '1 day' - n * interval '1 second', now()
        from wanted join source on source.place = wanted.source`)
  })
