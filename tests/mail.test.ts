import { readdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { system } from '../db/doors.ts'
import {
  accountLinks,
  auditEvents,
  letters,
  notices,
  pushSubscriptions,
  settings,
} from '../db/tables/index.ts'
import { overrideEntry, publishEntry, returnEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import { env } from '../lib/env.ts'
import { findLink } from '../lib/login/links.ts'
import { sendReset } from '../lib/login/reset.ts'
import { outboxFolder } from '../lib/mail/post.ts'
import { pushLetter } from '../lib/mail/push.ts'
import { isPushService } from '../lib/mail/push-services.ts'
import { workMail } from '../lib/mail/work.ts'
import type { Office } from '../lib/offices/schema.ts'
import { subscribeDevice, unsubscribeDevice } from '../lib/push/actions.ts'
import { articleForm, makeInstitution, makeOffice, makePerson, send, type TestPerson } from './world.ts'

let body: Awaited<ReturnType<typeof makeInstitution>>
let province: Office
let office: Office
let writer: TestPerson
let editor: TestPerson
let supervisor: TestPerson

/** A mail server that keeps what it is given, or refuses it. */
const received: { to: string[]; text: string }[] = []
let refusing = false
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: (_address, _session, done) => done(refusing ? new Error('451 nanti saja') : null),
  onData: (stream, session, done) => {
    let text = ''
    stream.on('data', chunk => {
      text += chunk
    })
    stream.on('end', () => {
      received.push({ to: session.envelope.rcptTo.map(one => one.address), text })
      done()
    })
  },
})

beforeAll(async () => {
  body = await makeInstitution()
  province = await makeOffice(body.national, { level: 'provinsi', parentId: body.national.id })
  office = await makeOffice(body.national, { parentId: province.id })
  writer = await makePerson(office, 'writer')
  editor = await makePerson(office, 'editor')
  supervisor = await makePerson(province, 'supervisor')
  for (const person of [writer, editor, supervisor]) ours.add(person.email)
  await new Promise<void>(done => server.listen(0, '127.0.0.1', () => done()))
  const { port } = server.server.address() as AddressInfo
  env().SMTP_URL = `smtp://127.0.0.1:${port}`
})
afterAll(() => {
  env().SMTP_URL = undefined
  return new Promise<void>(done => server.close(() => done()))
})
beforeEach(async () => {
  // What other tests of this database left to be said.
  await system('test', async db => {
    await db.update(notices).set({ spreadAt: new Date() })
    await db.update(letters).set({ sentAt: new Date() })
  })
  received.length = 0
  refusing = false
})

// Other tests write letters into the same database meanwhile.
const recipients = () => received.flatMap(mail => mail.to).filter(address => ours.has(address))
const ours = new Set<string>()
const mailTo = (person: TestPerson) => received.filter(mail => mail.to.includes(person.email))
const readable = (text: string) =>
  Buffer.from(
    text.replaceAll('=\r\n', '').replaceAll(/=([0-9A-F]{2})/g, (_, code) => `%${code}`),
    'utf8',
  )
    .toString()
    .replaceAll(/(%[0-9A-F]{2})+/g, part => decodeURIComponent(part))

async function submitted() {
  const form = articleForm()
  await send(writer, saveEntry, form)
  await send(writer, submitEntry, { id: form.id, lock: 1 })
  return form
}

describe('through the mail server', () => {
  test('an approver is told of what was sent, with a link to it on the office’s own host', async () => {
    const { id } = await submitted()
    await workMail()
    expect(mailTo(writer)).toEqual([])
    const [mail] = mailTo(editor)
    const text = readable(mail!.text)
    expect(text).toContain(`http://${office.host}:3000/admin/persetujuan/${id}`)
    expect(text).toContain('Baca dan putuskan')
    expect(text).toMatch(/multipart\/alternative/)
  })

  test('a writer is told of a note, and of the publication', async () => {
    const form = await submitted()
    await send(editor, returnEntry, { id: form.id, lock: 2, note: 'Sebutkan jumlah kotak.' })
    await workMail()
    expect(readable(mailTo(writer)[0]!.text)).toContain('Sebutkan jumlah kotak.')
    received.length = 0
    await send(writer, submitEntry, { id: form.id, lock: 3 })
    await send(editor, publishEntry, { id: form.id, lock: 4 })
    await workMail()
    expect(mailTo(writer)).toHaveLength(1)
  })

  test('the centre’s content leg is told of an emergency, nobody else', async () => {
    const content = await makePerson(body.national, 'contentAdmin')
    const admin = await makePerson(office, 'officeAdmin')
    for (const person of [content, admin]) ours.add(person.email)
    const form = articleForm()
    await send(writer, saveEntry, form)
    await send(admin, overrideEntry, { id: form.id, lock: 1, reason: 'Harus diketahui malam ini.' })
    await workMail()
    expect(recipients()).toEqual([content.email])
    expect(readable(mailTo(content)[0]!.text)).toContain(
      `http://${body.national.host}:3000/admin/pembinaan/${form.id}`,
    )
  })

  test('the supervisor is told where the province is the second eye', async () => {
    await system('test', db =>
      db.update(settings).set({ fourEyes: 'province' }).where(eq(settings.officeId, office.id)),
    )
    const { id } = await submitted()
    await workMail()
    await system('test', db =>
      db.update(settings).set({ fourEyes: 'local' }).where(eq(settings.officeId, office.id)),
    )
    expect(recipients()).toEqual([supervisor.email])
    expect(readable(mailTo(supervisor)[0]!.text)).toContain(
      `http://${province.host}:3000/admin/pembinaan/${id}`,
    )
  })

  test('what the server would not take is tried again later, once', async () => {
    await submitted()
    refusing = true
    await workMail()
    refusing = false
    await workMail()
    expect(mailTo(editor)).toEqual([])
    await system('test', db => db.update(letters).set({ nextTryAt: sql`now()` }).where(sql`sent_at is null`))
    await workMail()
    await workMail()
    expect(mailTo(editor)).toHaveLength(1)
  })

  test('many processes send each letter once', async () => {
    await submitted()
    await Promise.all([workMail(), workMail(), workMail()])
    expect(mailTo(editor)).toHaveLength(1)
  })
})

describe('a link for a new passphrase', () => {
  const linkIn = (text: string) => /sandi-baru\/([\w-]{43})/.exec(text)?.[1]

  test('is in the mail, on the office’s own host, and opens', async () => {
    await sendReset(office, writer.email)
    await workMail()
    const text = readable(mailTo(writer)[0]!.text)
    expect(text).toContain(`${office.host}`)
    expect(await findLink(office, linkIn(text)!)).toMatchObject({ kind: 'reset' })
  })

  test('stands in no table: neither outbox nor log', async () => {
    await sendReset(office, writer.email)
    await workMail()
    const kept = await system('test', async db => [
      await db.select().from(accountLinks).where(eq(accountLinks.personId, writer.personId)),
      await db.select().from(letters).where(eq(letters.personId, writer.personId)),
      await db.select().from(auditEvents).where(eq(auditEvents.officeId, office.id)),
    ])
    expect(JSON.stringify(kept)).not.toContain(linkIn(readable(mailTo(writer)[0]!.text)))
  })

  test('of an address nobody has is sent to nobody', async () => {
    await sendReset(office, 'tidak-ada@uji.test')
    await workMail()
    expect(recipients()).toEqual([])
  })
})

test('without a mail server letters lie in the outbox folder', async () => {
  const url = env().SMTP_URL
  env().SMTP_URL = undefined
  const { title } = await submitted()
  await workMail()
  env().SMTP_URL = url
  const laid = readdirSync(outboxFolder()).map(file => readFileSync(path.join(outboxFolder(), file), 'utf8'))
  const ourOwn = laid.find(text => text.includes(`To: ${editor.email}`))
  expect(readable(ourOwn ?? '')).toContain(title)
})

test('nothing is told of a deed that was rolled back', async () => {
  const form = await submitted()
  await workMail()
  received.length = 0
  await send(editor, publishEntry, { id: form.id, lock: 99 })
  await workMail()
  expect(recipients()).toEqual([])
})

describe('a device that asked to be told', () => {
  const endpoint = 'https://fcm.googleapis.com/fcm/send/satu'
  const told = () => ({
    officeId: office.id,
    personId: editor.personId,
    path: '/admin/persetujuan/x',
    task: 'Satu tugas',
  })
  const devices = () =>
    system('test', db => db.select().from(pushSubscriptions).where(eq(pushSubscriptions.endpoint, endpoint)))
  beforeEach(() =>
    system('test', db =>
      db
        .insert(pushSubscriptions)
        .values({
          endpoint,
          officeId: office.id,
          personId: editor.personId,
          keys: { p256dh: 'x', auth: 'y' },
        })
        .onConflictDoNothing(),
    ),
  )

  test('gets the task and where it is, and nothing else', async () => {
    const payloads: string[] = []
    await pushLetter(told(), async (_device, payload) => {
      payloads.push(String(payload))
      return { statusCode: 201, body: '', headers: {} }
    })
    expect(JSON.parse(payloads[0]!)).toEqual({
      task: 'Satu tugas',
      url: `http://${office.host}:3000/admin/persetujuan/x`,
    })
    expect(await devices()).toHaveLength(1)
  })

  test('is kept while its push service fails', async () => {
    for (const failure of [{ statusCode: 503 }, { statusCode: 429 }, { code: 'ECONNRESET' }])
      await pushLetter(told(), () => Promise.reject(Object.assign(new Error('busy'), failure)))
    expect(await devices()).toHaveLength(1)
  })

  test('is forgotten when its push service says that it is gone', async () => {
    await pushLetter(told(), () => Promise.reject(Object.assign(new Error('gone'), { statusCode: 410 })))
    expect(await devices()).toEqual([])
  })

  test('is reached through a browser’s push service only', () => {
    expect(isPushService(endpoint)).toBe(true)
    for (const wrong of [
      'http://fcm.googleapis.com/x',
      'https://localhost/x',
      'https://127.0.0.1/x',
      'https://fcm.googleapis.com.evil.test/x',
      'https://fcm.googleapis.com:8443/x',
    ])
      expect(isPushService(wrong)).toBe(false)
  })
})

describe('asking to be told', () => {
  const device = {
    endpoint: `https://updates.push.services.mozilla.com/wpush/v2/${crypto.randomUUID()}`,
    p256dh: 'B'.repeat(87),
    auth: 'a'.repeat(22),
  }
  const rows = () =>
    system('test', db =>
      db.select().from(pushSubscriptions).where(eq(pushSubscriptions.endpoint, device.endpoint)),
    )

  test('keeps the device of that person in that office, and forgets it on request', async () => {
    await send(editor, subscribeDevice, device)
    expect(await rows()).toMatchObject([{ personId: editor.personId, officeId: office.id }])
    await send(writer, unsubscribeDevice, { endpoint: device.endpoint })
    expect(await rows()).toHaveLength(1)
    await send(editor, unsubscribeDevice, { endpoint: device.endpoint })
    expect(await rows()).toEqual([])
  })

  test('an address that is no push service is refused', async () => {
    const { state } = await send(editor, subscribeDevice, { ...device, endpoint: 'https://10.0.0.1/x' })
    expect(state?.errors?.endpoint).toContain('tidak kami kenal')
  })
})
