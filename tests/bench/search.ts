import pg from 'pg'
import { ownerAddress } from '../../db/addresses.ts'
import { visiting, visitingBelow } from '../../db/doors.ts'
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
  // Both words are common, together they never occur.
  { q: '"pemilih kantor"' },
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

// The sample texts over and over, each with a number of its own. As the owner, past the triggers and with the indexes
// made at the end: word by word, as publishing makes them, it would take a quarter of an hour.
async function fill() {
  const client = new pg.Client({ connectionString: ownerAddress() })
  await client.connect()
  try {
    await client.query(filling)
    await client.query('analyze searchable; analyze live_entries; analyze words')
  } finally {
    await client.end()
  }
}

const kpu = `(select id from institutions where slug = 'kpu')`
const filling = `
  begin;
  alter table live_entries disable trigger user;
  create temp table source as
    select row_number() over (order by live.entry_id) - 1 as place, live.*, titles, words
    from live_entries live join searchable using (entry_id) join offices on offices.id = live.office_id
    where live.kind in ('article', 'announcement', 'agenda', 'page') and offices.institution_id = ${kpu};
  create temp table place as
    select row_number() over (order by id) - 1 as place, id from offices where institution_id = ${kpu};
  create temp table wanted as
    select n, gen_random_uuid() as id, (n * 7919) % (select count(*) from source) as source,
      case when n <= ${inOffice} then (select id from offices where slug = 'kab-kediri' and institution_id = ${kpu}) else place.id end as office_id,
      now() - n % 3000 * interval '1 day' - n * interval '1 second' as published_at
    from generate_series(1, ${inAll}) n join place on place.place = n % (select count(*) from place);
  create temp table kept as
    select indexname as name, indexdef as definition from pg_indexes
    where schemaname = 'public' and tablename in ('live_entries', 'searchable') and indexname !~ '_pkey$';
  alter table live_entries drop constraint live_entries_entry_id_entries_id_fk;
  do $$ declare name text; begin
    for name in select kept.name from kept loop execute format('drop index %I', name); end loop;
  end $$;
  insert into live_entries (entry_id, version_id, office_id, kind, path, slug, title, summary, category, tags, fields, document, plain, published_at, changed_at)
    select wanted.id, wanted.id, wanted.office_id, kind, '/cari-' || n, 'cari-' || n, title || ' ke-' || n, summary, category, tags, fields, '{}',
      plain || ' unik' || n % 20000, wanted.published_at, now()
    from wanted join source on source.place = wanted.source;
  insert into searchable (entry_id, office_id, kind, year, published_at, titles, words)
    select wanted.id, wanted.office_id, kind, extract(year from wanted.published_at), wanted.published_at,
      titles || to_tsvector('app.plain', 'ke ' || n), words || setweight(to_tsvector('app.plain', 'ke ' || n || ' unik' || n % 20000), 'C')
    from wanted join source on source.place = wanted.source;
  set local maintenance_work_mem = '256MB';
  do $$ declare definition text; begin
    for definition in select kept.definition from kept loop execute definition; end loop;
  end $$;
  alter table live_entries enable trigger user;
  commit`
