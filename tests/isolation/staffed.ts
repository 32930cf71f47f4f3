import pg from 'pg'
import { ownerAddress } from '../../db/addresses.ts'
import { saveEntry } from '../../lib/entries/actions.ts'
import { articleForm, makeInstitution, makeOffice, makePerson, send, unique } from '../world.ts'

/** A body with a centre and two offices below it; what the second one has is what nobody else may reach. */
export async function makeStaffed() {
  const { national } = await makeInstitution()
  const [here, there] = [
    await makeOffice(national, { parentId: national.id }),
    await makeOffice(national, { parentId: national.id }),
  ]
  return {
    national,
    centre: await makePerson(national, 'systemAdmin', 'contentAdmin'),
    here: await makePerson(here, 'writer', 'editor', 'officeAdmin'),
    there: await makePerson(there, 'writer', 'editor', 'officeAdmin'),
  }
}
export type Staffed = Awaited<ReturnType<typeof makeStaffed>>

/** What a form may name. Each is a field of some action; together they name one thing of an office. */
export type Named = Record<string, string | number | string[]>

/** One of everything that belongs to an office and its centre, as what a form would say to name it. */
export async function makeThings({ there, centre }: Staffed): Promise<Named[]> {
  const draft = articleForm()
  await send(there, saveEntry, draft)
  const page = articleForm({ kind: 'page', slug: `halaman-${unique()}` })
  await send(there, saveEntry, page)
  const [office, national] = [there.office.id, centre.office.id]
  const id = () => crypto.randomUUID()
  const [medium, other, national1, suggestion, copy, nomination, notice] = [
    id(),
    id(),
    id(),
    id(),
    id(),
    id(),
    id(),
  ]
  const [live, version, archive] = [id(), id(), id()]
  const number = 900_000_000 + Number.parseInt(unique().slice(0, 6), 16)
  const hash = unique().padStart(64, 'c')
  const scope = '{"kind":"all"}'
  const card =
    '(office_id, placement_id, origin_office_id, entry_id, force, spot, state, kind, path, title, published_at)'
  await asSuperuser(`
    insert into media (id, office_id, hash, name, width, height, size, variants) values
      ('${medium}', ${office}, '${hash}', 'a.jpg', 1, 1, 1, '[]'),
      ('${other}', ${office}, '${hash.replace('c', 'd')}', 'b.jpg', 1, 1, 1, '[]');
    insert into live_entries (entry_id, office_id, version_id, kind, path, slug, title, fields, document, published_at, changed_at)
      values ('${live}', ${national}, '${version}', 'article', '/berita/pusat', 'pusat', 'Pusat', '{}', '{}', now(), now());
    insert into media_replacements (office_id, media_id, other_id, hash, reason, asked_by)
      values (${office}, '${medium}', '${other}', '${hash}', 'Salah foto.', ${there.personId});
    insert into placements (id, office_id, origin_office_id, entry_id, kind, title, force, scope) values
      ('${national1}', ${national}, ${national}, '${live}', 'article', 'Pusat', 'mandatory', '${scope}');
    insert into cards ${card} values
      (${office}, '${suggestion}', ${national}, '${live}', 'suggested', 'top', 'waiting', 'article', '/a', 'A', now()),
      (${office}, '${copy}', ${national}, '${live}', 'copy', 'top', 'shown', 'article', '/b', 'B', now());
    insert into nominations (id, office_id, to_office_id, entry_id, title) values
      ('${nomination}', ${office}, ${national}, '${draft.id}', 'Tawaran');
    insert into urgent_notices (id, office_id, level, words, ends_at) values
      ('${notice}', ${national}, 'info', 'Pemberitahuan untuk semua.', now() + interval '1 hour');
    insert into help_requests (id, office_id, asked_by, question) overriding system value values
      (${number}, ${office}, ${there.personId}, 'Bagaimana caranya?');
    insert into saved_filters (id, office_id, person_id, place, name, query) overriding system value values
      (${number}, ${office}, ${there.personId}, 'berita', 'Milik saya', '');
    insert into memberships (id, person_id, office_id, role, delegated_by, starts_on, ends_on) overriding system value values
      (${number}, ${there.personId}, ${office}, 'editor', ${there.personId}, current_date, current_date + 3);
    insert into proposals (id, office_id, concerns_id, kind, subject, input, words, address, reason, proposed_by, expires_at)
      overriding system value values (${number}, ${national}, ${office}, 'office.archive', 'office:${office}', '{}', 'Kata', '/',
      'Alasan', ${centre.personId}, now() + interval '1 hour');
    insert into tombstones (office_id, path, kind, redirect_to) values (${office}, '/lama-${number}', 'manual', '/baru');
    insert into old_addresses (office_id, address, outcome) values (${office}, '/lama-${number}', 'gone');
    insert into old_misses (office_id, address, host) values (${office}, '/lama-${number}', '');
    insert into duties (id, office_id, name, levels, anchor, due_on, kind) overriding system value values
      (${number}, ${national}, 'Kewajiban', '{kabupaten}', 'date', current_date + 5, 'article');
    insert into office_duties (office_id, duty_id, period, opens_on, due_on) values
      (${office}, ${number}, '', current_date, current_date + 5);
    insert into stages (id, office_id, slug, name, sort_key) overriding system value values
      (${number}, ${office}, 'tahap-${number}', 'Tahap', 1), (${number + 1}, ${national}, 'tahap-${number}', 'Tahap', 1);
    insert into calendar_versions (office_id, number, calendar, reason, changes) values
      (${national}, ${number}, '{"stages":[],"duties":[]}', 'Alasan', '{}');
    insert into incidents (id, office_id, offices, kind, title, learned_at, learned_by, since, facts, opened_by, opened_by_name, changed_by_name)
      overriding system value values (${number}, ${office}, '{${office}}', 'other', 'Insiden', now(), 'Orang', now(), '{}', ${there.personId}, 'Orang', 'Orang');
    insert into exports (id, office_id, asked_by_name) values ('${archive}', ${office}, 'Orang');
    insert into hosts (host, office_id, kind) values ('lama-${number}.go.id', ${office}, 'legacy');
    insert into entrances (id, office_id, from_office_id, person_id, from_session, reason, ticket_hash, ticket_until)
      overriding system value values (${number}, ${office}, ${national}, ${centre.personId}, '', 'Membantu.', 't${number}', now());
    insert into passkeys (id, person_id, credential_id, public_key, name) overriding system value values
      (${number}, ${there.personId}, 'k${number}', 'x', 'Kunci');
    insert into sessions (id_hash, person_id, office_id, expires_at) values
      ('${hash}', ${there.personId}, ${office}, now() + interval '1 hour')`)
  return [
    { id: draft.id, number: 1, lock: 1, entryId: draft.id },
    { id: page.id, ids: [page.id], lock: 1 },
    ...[medium, national1, suggestion, copy, nomination, notice, archive].map(one => ({
      id: one,
      other,
      entryId: live,
    })),
    {
      id: number,
      dutyId: number,
      period: '',
      number,
      path: `/lama-${number}`,
      address: `/lama-${number}`,
      host: '',
      slug: there.office.slug,
      lock: 1,
    },
    { id: number + 1, slug: there.office.slug, lock: 1, number },
    { id: hash },
    { id: number, lock: 1, slug: there.office.slug, host: `lama-${number}.go.id` },
  ]
}

/** Statements past keys and triggers: what an office has need not have come about. */
async function asSuperuser(statements: string) {
  const address = Object.assign(new URL(process.env.TEST_ADMIN_URL!), {
    pathname: new URL(ownerAddress()).pathname,
  })
  const client = new pg.Client({ connectionString: address.toString() })
  await client.connect()
  try {
    await client.query(`set session_replication_role = replica; ${statements}`)
  } finally {
    await client.end()
  }
}
