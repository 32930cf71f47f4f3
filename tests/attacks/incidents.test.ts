import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { system, visiting } from '../../db/doors.ts'
import { auditEvents, entries, liveEntries, memberships, settings } from '../../db/tables/index.ts'
import { chosenField } from '../../lib/bulk-action.ts'
import { freezeOffices } from '../../lib/emergencies/actions.ts'
import {
  overrideEntry,
  publishEntry,
  saveEntry,
  submitEntry,
  trashEntry,
  withdrawEntry,
} from '../../lib/entries/actions.ts'
import { publishBelow } from '../../lib/entries/below-actions.ts'
import { bulkEntries } from '../../lib/entries/list-actions.ts'
import { scheduleEntry } from '../../lib/entries/schedule-actions.ts'
import { searchLive, suggestLive } from '../../lib/entries/search.ts'
import { uploadPicture } from '../../lib/media/library.ts'
import { arrangeMenu } from '../../lib/menus/actions.ts'
import { addRedirect, applyTable } from '../../lib/redirects/actions.ts'
import { findActor } from '../../lib/session.ts'
import { openSession, sessionCookie, sessionToken } from '../../lib/session-store.ts'
import { issueUrgent } from '../../lib/urgent/actions.ts'
import { request } from '../setup/next-headers.ts'
import { articleForm, makeInstitution, makeOffice, makePerson, send, type TestPerson } from '../world.ts'

// Each is a thing that happened to an election office's site, done again by whoever has a writer's session.
let thief: TestPerson
let editor: TestPerson
let neighbour: TestPerson
let live: string

const published = (person = thief) =>
  visiting(person.office.id, db =>
    db
      .select({ id: liveEntries.entryId, title: liveEntries.title, document: liveEntries.document })
      .from(liveEntries)
      .orderBy(liveEntries.entryId),
  )
const lockOf = async (id: string) =>
  (await system('test', db => db.select({ lock: entries.lock }).from(entries).where(eq(entries.id, id))))[0]!
    .lock
const logged = (person: TestPerson, action: string) =>
  system('test', db =>
    db
      .select({ by: auditEvents.actorId, subject: auditEvents.subject })
      .from(auditEvents)
      .where(and(eq(auditEvents.officeId, person.office.id), eq(auditEvents.action, action)))
      .orderBy(auditEvents.id),
  )
const documentOf = (text: string, href?: string) =>
  JSON.stringify({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [{ type: 'text', text, ...(href && { marks: [{ type: 'link', attrs: { href } }] }) }],
      },
    ],
  })

beforeAll(async () => {
  const { national } = await makeInstitution()
  const office = await makeOffice(national, { parentId: national.id })
  thief = await makePerson(office, 'writer')
  editor = await makePerson(office, 'editor')
  neighbour = await makePerson(await makeOffice(national, { parentId: national.id }), 'writer', 'editor')
  const form = articleForm({ title: 'Jadwal pemungutan suara' })
  live = form.id
  await send(thief, saveEntry, form)
  await send(thief, submitEntry, { id: live, lock: 1 })
  await send(editor, publishEntry, { id: live, lock: 2 })
})

/** Does something and tells whether anything that the public sees is another thing afterwards. */
async function changesNothing(act: () => Promise<unknown>) {
  const before = await published()
  const outcome = await act()
  expect(await published()).toEqual(before)
  return outcome
}

describe('defacement: a picture over the front page, in the night before polling', () => {
  test('a writer’s new version of a live text stays a draft, and the log says whose', async () => {
    await changesNothing(async () => {
      const lock = await lockOf(live)
      const form = articleForm({ id: live, lock, title: 'DIRETAS', document: documentOf('Anda diretas.') })
      await send(thief, saveEntry, form)
    })
    expect(await logged(thief, 'entry.write')).toContainEqual({ by: thief.personId, subject: live })
  })

  test.each([
    ['publishes', publishEntry, {}],
    ['schedules', scheduleEntry, { at: '2030-01-01T07:00' }],
    ['overrides', overrideEntry, { reason: 'Keadaan mendesak sekali.' }],
    ['withdraws', withdrawEntry, { reason: 'Tidak perlu lagi.' }],
    ['approves as one above', publishBelow, {}],
  ] as const)('a writer who %s is refused', async (_, action, more) => {
    await changesNothing(async () => {
      const { state } = await send(thief, action, { id: live, lock: await lockOf(live), ...more })
      expect(state?.message ?? state?.errors).toBeTruthy()
      expect(state?.done).toBeUndefined()
    })
  })

  test('what the writer tried stands in the log of the office, each deed once', async () => {
    const rows = await system('test', db =>
      db
        .select({ by: auditEvents.actorId, subject: auditEvents.subject, detail: auditEvents.detail })
        .from(auditEvents)
        .where(and(eq(auditEvents.officeId, thief.office.id), eq(auditEvents.action, 'deed.refused'))),
    )
    const tried = rows.map(({ detail }) => String(detail.deed))
    expect(tried).toEqual(
      expect.arrayContaining(['menyetujui dan menerbitkan naskah', 'menarik naskah dari situs']),
    )
    expect(new Set(tried).size).toBe(tried.length)
    expect(rows.every(({ by, subject }) => by === thief.personId && subject === live)).toBe(true)
  })

  test('a live text is not thrown away, and many at once are no way round', async () => {
    await changesNothing(async () => {
      await send(thief, trashEntry, { id: live, lock: await lockOf(live) })
      for (const deed of ['publish', 'withdraw', 'trash', 'terbitkan', 'tarik', 'buang'])
        await send(thief, bulkEntries, {
          deed,
          [`${chosenField}${live}`]: await lockOf(live),
          reason: 'Tidak perlu lagi.',
        })
    })
  })

  test('an editor whose session is stolen too cannot publish what they wrote themselves', async () => {
    await changesNothing(async () => {
      const form = articleForm({ title: 'DIRETAS' })
      await send(editor, saveEntry, form)
      await send(editor, submitEntry, { id: form.id, lock: 1 })
      const { state } = await send(editor, publishEntry, { id: form.id, lock: 2 })
      expect(state?.message).toBeTruthy()
    })
  })

  test('menus, and notices on every page, are not a writer’s', async () => {
    await changesNothing(async () => {
      const arrangement = JSON.stringify({
        order: [],
        hidden: [],
        added: [{ label: 'Slot', href: '/kontak' }],
      })
      for (const [action, fields] of [
        [arrangeMenu, { arrangement, lock: 0 }],
        [issueUrgent, { level: 'info', words: 'Situs ini sudah diretas orang.', hours: '6' }],
        [freezeOffices, { target: `office:${thief.office.slug}`, reason: 'Alasan yang cukup panjang.' }],
      ] as const) {
        const outcome = await send(thief, action, fields as Record<string, string | number>)
        expect(outcome.state?.done).toBeUndefined()
      }
    })
  })
})

describe('gambling', () => {
  test('a redirect to it is not a writer’s, by form or by table', async () => {
    const to = 'https://gacor77.example/daftar'
    for (const [action, fields] of [
      [addRedirect, { from: '/lama', to }],
      [applyTable, { table: `/lama,${to}` }],
    ] as const) {
      const { state } = await send(thief, action, fields as Record<string, string>)
      expect(state?.message).toContain('Peran Anda')
    }
  })

  test.each(['situs slot gacor', 's l 0 t g@c0r', 'sl\u200bot ga\u200bcor', 'ѕlоt gасоr'])(
    'a hidden link named "%s" waits for a second person even where one publishes alone',
    async words => {
      const office = await makeOffice(thief.office)
      await system('test', db =>
        db.update(settings).set({ fourEyes: 'afterwards' }).where(eq(settings.officeId, office.id)),
      )
      const alone = await makePerson(office, 'editor', 'officeAdmin')
      const form = articleForm({ document: documentOf(words, 'https://gacor77.example') })
      await send(alone, saveEntry, form)
      const { state } = await send(alone, publishEntry, { id: form.id, lock: 1 })
      expect(state?.message).toBeTruthy()
      expect(await published(alone)).toEqual([])
      const honest = articleForm({ title: 'Bahaya judi online' })
      await send(alone, saveEntry, honest)
      await send(alone, publishEntry, { id: honest.id, lock: 1 })
      expect(await published(alone)).toHaveLength(1)
    },
  )
})

describe('a shell as an upload', () => {
  const shell = '<?php system($_GET["c"]); ?>'
  const gif = Buffer.concat([
    Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1'),
    Buffer.from(shell),
  ])
  test.each([
    ['foto.jpg', Buffer.from(shell)],
    ['foto.php.jpg', Buffer.from(shell)],
    ['foto.gif', gif],
    ['logo.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['halaman.jpg', Buffer.from('<!DOCTYPE html><script>alert(1)</script>')],
    ['.htaccess', Buffer.from('AddType application/x-httpd-php .jpg')],
  ])('%s is no picture', async (name, bytes) => {
    await expect(uploadPicture(thief.actor, bytes, name)).rejects.toThrow()
  })
})

describe('script in what is typed', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//jahat.test',
  ])('a link to %s is refused with the text kept', async href => {
    const form = articleForm({ document: documentOf('klik', href) })
    const { state } = await send(thief, saveEntry, form)
    expect(state?.values?.title).toBe(form.title)
    expect(state?.done).toBeUndefined()
  })
})

describe('SQL in what is typed', () => {
  const hostile = [
    "' or 1=1 --",
    "'; drop table entries; --",
    "\\'; select pg_sleep(9); --",
    '1) union select password_hash from people --',
    '\u0000',
    '%27',
  ]
  test('is only words to search and suggestions', async () => {
    for (const q of hostile) {
      const begun = Date.now()
      const { found } = await visiting(thief.office.id, db =>
        searchLive(db, { q: q.replaceAll('\u0000', '') }),
      )
      const offered = await visiting(thief.office.id, db => suggestLive(db, q.replaceAll('\u0000', '')))
      expect([found, offered, Date.now() - begun < 5000]).toEqual([[], [], true])
    }
  })

  test('is only text in a title, kept as it is typed', async () => {
    for (const title of hostile.slice(0, 4)) {
      const form = articleForm({ title })
      await send(thief, saveEntry, form)
      const [row] = await system('test', db => db.select().from(entries).where(eq(entries.id, form.id)))
      expect(row?.title).toBe(title)
    }
  })
})

describe('sessions', () => {
  const cookieOf = async (person: TestPerson) => {
    const opened = await openSession({ id: person.personId }, person.office, {
      address: '127.0.0.1',
      agent: 'uji',
    })
    return sessionToken(opened.sid, opened.maxAge)
  }
  const actorAt = (host: string, cookie: string) =>
    request.run({ host, cookies: { [sessionCookie]: cookie } }, () => findActor())

  test('a cookie tossed from a sibling host, or fixed before the login, is nobody here', async () => {
    const cookie = await cookieOf(neighbour)
    expect(await actorAt(neighbour.office.host, cookie)).toBeTruthy()
    expect(await actorAt(thief.office.host, cookie)).toBeUndefined()
    expect(sessionCookie).toMatch(/^__Host-/)
    expect(await actorAt(thief.office.host, 'ditentukan-penyerang')).toBeUndefined()
  })

  test('an operator who left opens nothing, with the session still in hand', async () => {
    const operator = await makePerson(thief.office, 'editor')
    const cookie = await cookieOf(operator)
    expect(await actorAt(thief.office.host, cookie)).toBeTruthy()
    const yesterday = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10)
    await system('test', db =>
      db.update(memberships).set({ endsOn: yesterday }).where(eq(memberships.personId, operator.personId)),
    )
    expect(await actorAt(thief.office.host, cookie)).toBeUndefined()
  })
})
