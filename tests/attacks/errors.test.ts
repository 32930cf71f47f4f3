import { eq, sql } from 'drizzle-orm'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { poolOf, system, visiting } from '../../db/doors.ts'
import { people } from '../../db/tables/index.ts'
import type { Door } from '../../lib/env.ts'
import { log } from '../../lib/log.ts'
import { loggedError, loggedPath, withoutPersons } from '../../lib/log-errors.ts'
import { hosts, open } from '../front-door.ts'
import { makeOffice, makePerson } from '../world.ts'

afterEach(() => vi.restoreAllMocks())
const logged = () => vi.spyOn(log, 'error').mockImplementation(() => {})
const origin = `http://${hosts.kediri}`

const failsWith =
  (answer: number | Error): Parameters<typeof open>[0] =>
  (_req, res) => {
    if (answer instanceof Error) throw answer
    res.writeHead(answer, { 'content-type': 'text/plain' })
    res.end('Error: password=rahasia at /srv/lib/x.ts:1')
  }

describe('whoever meets an error', () => {
  test.each([
    ['a page', 'GET', '/berita/satu'],
    ['a page of the back office', 'GET', '/admin/berita'],
    ['a form without script', 'POST', '/admin/berita'],
    ['a public form', 'POST', '/kontak'],
    ['an address for scripts', 'POST', '/api/naskah/salinan'],
    ['open data', 'GET', '/api/v1/entri'],
  ])('of %s is told a number, which the log has with the cause', async (_what, method, path) => {
    for (const fault of [500, new Error('sandi=rahasia')]) {
      const errors = logged()
      const { ask } = await open(failsWith(fault))
      const reply = await ask(path, {
        method,
        headers: { origin },
        ...(method === 'POST' && { body: 'a=1' }),
      })
      const [, id] = /(?:nomor=|[Nn]omor gangguan: )([0-9a-f]{8})/.exec(reply.text)!
      expect([reply.status, reply.text]).toEqual([503, expect.not.stringMatching(/rahasia|\.ts|Error/)])
      expect(errors.mock.calls.map(([what]) => (what as unknown as { id: string }).id)).toContain(id)
      vi.restoreAllMocks()
    }
  })

  test('hears what an address for scripts says itself', async () => {
    const { ask } = await open((_req, res) => {
      res.writeHead(503, { 'content-type': 'application/json' })
      res.end('{"message":"Sedang banyak foto yang diolah."}')
    })
    const reply = await ask('/api/unggah/foto', { method: 'POST', headers: { origin }, body: 'a' })
    expect([reply.status, reply.text]).toEqual([503, '{"message":"Sedang banyak foto yang diolah."}'])
  })
})

describe('the log', () => {
  const failure = (work: Promise<unknown>) => work.then(() => expect.unreachable(), loggedError)

  test('of a failed query has its text and code, not what was typed', async () => {
    const person = await makePerson(await makeOffice(), 'writer')
    const kept = await failure(
      system('test', async db => {
        const [{ id: _, ...row }] = (await db
          .select()
          .from(people)
          .where(eq(people.id, person.personId))) as [typeof people.$inferSelect]
        await db.insert(people).values({ ...row })
      }),
    )
    expect(kept.cause).toMatchObject({ code: '23505', table: 'people' })
    expect(JSON.stringify(kept)).not.toContain(person.email)
    expect(kept.message).toContain('insert into "people"')
  })

  test('of a value that does not fit says so without the value', async () => {
    const kept = await failure(visiting(1, db => db.execute(sql`select ${'rahasia'}::int`)))
    expect(JSON.stringify(kept)).toContain('invalid input syntax')
    expect(JSON.stringify(kept)).not.toContain('rahasia')
  })

  test('leaves out addresses, identity numbers, tokens, and queries', () => {
    const text = `surat ke siti.aminah@kpu.go.id, NIK 3506012345678901, tiket ${'aB3-'.repeat(12)} gagal`
    expect(withoutPersons(text)).toBe('surat ke …@…, NIK …, tiket … gagal')
    expect(loggedPath('/admin/masuk?surel=siti@kpu.go.id')).toBe('/admin/masuk')
    expect(loggedPath('/pratinjau/rahasia')).toBe('/pratinjau/…')
    expect(loggedPath('/admin/undangan/rahasia')).toBe('/admin/undangan/…')
  })

  test('keeps where in the code it was', () => {
    expect(loggedError(new TypeError('x')).stack).toContain('errors.test.ts')
  })
})

describe('a statement that would run for ever', () => {
  test.each<[Door, string]>([
    ['visitor', '5s'],
    ['office', '15s'],
    ['across', '20s'],
    ['auth', '5s'],
    ['system', '10min'],
  ])('is ended at the %s door after %s, a forgotten transaction after 30 seconds', async (door, longest) => {
    const ask = async (name: string) => Object.values((await poolOf(door).query(`show ${name}`)).rows[0]!)[0]
    expect([await ask('statement_timeout'), await ask('idle_in_transaction_session_timeout')]).toEqual([
      longest,
      '30s',
    ])
  })
})
