import { beforeAll, describe, expect, test } from 'vitest'
import { visiting } from '../db/doors.ts'
import { cards } from '../db/tables/index.ts'
import { listAudit } from '../lib/audit/queries.ts'
import { publishEntry, saveEntry, submitEntry, withdrawEntry } from '../lib/entries/actions.ts'
import type { Office } from '../lib/offices/schema.ts'
import { placeEntry, proposeRecall, recallPlacement } from '../lib/placements/actions.ts'
import {
  answerSuggestion,
  nominateEntry,
  takeNomination,
  turnDownNomination,
} from '../lib/placements/answers.ts'
import { listOffered, listOwnNominations } from '../lib/placements/nominations.ts'
import { listReceipts } from '../lib/placements/receipts.ts'
import { listReceived } from '../lib/placements/received.ts'
import { readPlaced } from '../lib/placements/shown.ts'
import { confirmProposal } from '../lib/proposals/actions.ts'
import { listOpenProposals } from '../lib/proposals/queries.ts'
import {
  acrossAs,
  articleForm,
  inOfficeOf,
  makeInstitution,
  makeOffice,
  makePerson,
  send,
  type TestPerson,
  unique,
} from './world.ts'

const { national } = await makeInstitution()
const province = await makeOffice(national, { level: 'provinsi', parentId: national.id })
const office = await makeOffice(national, { parentId: province.id })
const frozen = await makeOffice(national, { parentId: province.id, state: 'frozen' })
const far = await makeOffice(national, { level: 'provinsi', parentId: national.id })
const stranger = await makeOffice()
const [writer, centre, system] = [
  await makePerson(national, 'writer'),
  await makePerson(national, 'contentAdmin'),
  await makePerson(national, 'systemAdmin'),
]
const supervisor = await makePerson(province, 'supervisor')
const editor = await makePerson(office, 'editor')

/** A live article of an office, as its id and title. */
async function publish(by: TestPerson, approver: TestPerson) {
  const form = articleForm({ title: `Kabar ${unique()}` })
  await send(by, saveEntry, form)
  await send(by, submitEntry, { id: form.id, lock: 1 })
  const done = await send(approver, publishEntry, { id: form.id, lock: 2 })
  expect(done).toHaveProperty('redirected')
  return { id: form.id, title: form.title as string }
}

type Entry = { id: string; title: string }
const wish = (entry: Entry, changes = {}) => ({
  entryId: entry.id,
  force: 'mandatory',
  spot: 'top',
  reach: 'all',
  startsAt: '',
  endsAt: '',
  note: '',
  ...changes,
})
const idIn = (sent: { redirected?: string }) => /penempatan\/([\w-]+)/.exec(sent.redirected ?? '')?.[1] ?? ''
const placeAs = async (person: TestPerson, entry: Entry, changes = {}) =>
  idIn(await send(person, placeEntry, wish(entry, changes)))
/** The titles that a visitor of an office sees on its front page. */
const seen = (where: Office, now = new Date()) =>
  visiting(where.id, async db => (await readPlaced(db, where.id, now)).cards.map(card => card.title))
const only = (...offices: Office[]) => ({
  reach: 'chosen',
  ...Object.fromEntries(offices.map(({ id }) => [`office.${id}`, 1])),
})

let news: Entry
beforeAll(async () => {
  news = await publish(writer, centre)
})

describe('a mandatory placement', () => {
  test('of the centre stands on every site of its body, frozen ones too, and on no other', async () => {
    await placeAs(centre, news)
    for (const where of [province, office, frozen, far]) expect(await seen(where)).toContain(news.title)
    expect([await seen(national), await seen(stranger)]).toEqual([[], []])
  })

  test("shows a visitor of one office that office's cards alone, whatever SQL runs", async () => {
    const rows = await visiting(office.id, db => db.selectDistinct({ id: cards.officeId }).from(cards))
    expect(rows).toEqual([{ id: office.id }])
  })

  test('is in the log of the centre and of each office', async () => {
    const entry = await publish(writer, centre)
    const id = await placeAs(centre, entry, only(office))
    for (const person of [centre, editor])
      expect((await inOfficeOf(person, db => listAudit(db, id))).map(row => row.action)).toEqual([
        'placement.make',
      ])
  })

  test('cannot be taken off by the office', async () => {
    const id = await placeAs(centre, await publish(writer, centre), only(office))
    expect(await send(editor, answerSuggestion, { id, answer: 'declined' })).toEqual({ notFound: true })
    const forced = inOfficeOf(editor, db => db.update(cards).set({ state: 'declined' }).returning())
    expect((await forced).filter(card => card.force === 'mandatory')).toEqual([])
  })

  test('begins and ends by itself, and the page knows when', async () => {
    const entry = await publish(writer, centre)
    const [from, until] = ['2035-01-01T08:00', '2035-01-02T08:00']
    await placeAs(centre, entry, { ...only(office), startsAt: from, endsAt: until })
    const at = (text: string) => new Date(`${text}:00+07:00`)
    expect(await seen(office)).not.toContain(entry.title)
    expect(await seen(office, at('2035-01-01T09:00'))).toContain(entry.title)
    expect(await seen(office, at(until))).not.toContain(entry.title)
    const { turn } = await visiting(office.id, db => readPlaced(db, office.id, new Date('2034-12-31')))
    expect(turn).toEqual(at(from))
  })

  test('is not placed twice on the same sites', async () => {
    const again = await send(centre, placeEntry, wish(news))
    expect(again.state?.message).toContain('sudah ditempatkan')
  })

  test('reaches an office that is made later', async () => {
    const later = await makeOffice(national, { parentId: far.id })
    expect(await seen(later)).toContain(news.title)
  })

  test('is refused without a destination, or with an end that is past', async () => {
    const entry = await publish(writer, centre)
    const none = await send(centre, placeEntry, wish(entry, { reach: 'chosen' }))
    expect(none.state?.errors?.scope).toContain('Centang')
    const past = await send(centre, placeEntry, wish(entry, { endsAt: '2020-01-01T08:00' }))
    expect(past.state?.errors?.endsAt).toContain('sudah lewat')
  })
})

describe('the origin', () => {
  test('takes its cards along when it is corrected', async () => {
    const entry = await publish(writer, centre)
    await placeAs(centre, entry, only(office))
    const title = `Diperbaiki ${unique()}`
    await send(writer, saveEntry, articleForm({ id: entry.id, lock: 3, title }))
    await send(writer, submitEntry, { id: entry.id, lock: 4, correction: 'Judulnya keliru.' })
    await send(centre, publishEntry, { id: entry.id, lock: 5, correction: 'Judulnya keliru.' })
    expect(await seen(office)).toContain(title)
  })

  test('that is withdrawn is gone from every site, and its placement is over', async () => {
    const entry = await publish(writer, centre)
    const id = await placeAs(centre, entry)
    await send(centre, withdrawEntry, { id: entry.id, lock: 3, reason: 'Salah muat.' })
    for (const where of [office, frozen, far]) expect(await seen(where)).not.toContain(entry.title)
    expect(await send(centre, recallPlacement, { id, reason: 'Sudah ditarik.' })).toEqual({ notFound: true })
  })
})

describe('recalling', () => {
  test('from some offices takes one person', async () => {
    const entry = await publish(writer, centre)
    const id = await placeAs(centre, entry, only(office, frozen))
    expect(await send(centre, recallPlacement, { id, reason: 'Tidak berlaku lagi.' })).toHaveProperty(
      'redirected',
    )
    expect([await seen(office), await seen(frozen)].flat()).not.toContain(entry.title)
    const log = await inOfficeOf(editor, db => listAudit(db, id))
    expect(log.map(row => row.action)).toContain('placement.recall')
  })

  test('from all offices takes two, and not the same one twice', async () => {
    const entry = await publish(writer, centre)
    const id = await placeAs(centre, entry)
    const alone = await send(centre, recallPlacement, { id, reason: 'Tidak berlaku lagi.' })
    expect(alone.state?.message).toContain('dua orang')
    await send(centre, proposeRecall, { id, reason: 'Tidak berlaku lagi.' })
    const [proposal] = await acrossAs(centre, async db =>
      (await listOpenProposals(db)).filter(row => row.subject === `placement:${id}`),
    )
    const own = await send(centre, confirmProposal, { id: proposal!.id })
    expect(own.state?.message).toContain('dari Anda sendiri')
    expect(await seen(office)).toContain(entry.title)
    expect(await send(system, confirmProposal, { id: proposal!.id })).toHaveProperty('redirected')
    for (const where of [province, office, frozen, far]) expect(await seen(where)).not.toContain(entry.title)
  })
})

describe('a suggestion', () => {
  test('shows once an editor accepts it, and no longer once they decline', async () => {
    const entry = await publish(writer, centre)
    const id = await placeAs(centre, entry, { ...only(office, far), force: 'suggested' })
    expect(await seen(office)).not.toContain(entry.title)
    await send(editor, answerSuggestion, { id, answer: 'accepted' })
    expect(await seen(office)).toContain(entry.title)
    expect(await seen(far)).not.toContain(entry.title)
    await send(editor, answerSuggestion, { id, answer: 'declined', reason: 'Sudah kami muat sendiri.' })
    expect(await seen(office)).not.toContain(entry.title)
  })

  test('gives the centre its receipts: who waits, who shows it, who does not and why', async () => {
    const entry = await publish(writer, centre)
    const id = await placeAs(centre, entry, { ...only(office, far), force: 'suggested' })
    await send(editor, answerSuggestion, { id, answer: 'declined', reason: 'Sudah kami muat.' })
    const receipts = (filter = {}) => acrossAs(centre, db => listReceipts(db, id, { page: 1, ...filter }))
    expect((await receipts()).rows.map(row => [row.officeId, row.state, row.reason]).sort()).toEqual(
      [
        [office.id, 'declined', 'Sudah kami muat.'],
        [far.id, 'waiting', ''],
      ].sort(),
    )
    expect((await receipts({ state: 'waiting' })).rows.map(row => row.officeId)).toEqual([far.id])
    expect((await receipts({ province: province.slug })).rows.map(row => row.officeId)).toEqual([office.id])
  })

  test('of another office is not there, and a writer may not answer', async () => {
    const id = await placeAs(centre, await publish(writer, centre), { ...only(far), force: 'suggested' })
    expect(await send(editor, answerSuggestion, { id, answer: 'accepted' })).toEqual({ notFound: true })
    const own = await makePerson(far, 'writer')
    const refused = await send(own, answerSuggestion, { id, answer: 'accepted' })
    expect(refused.state?.message).toContain('Peran Anda')
  })

  test('waits in what the office received', async () => {
    const entry = await publish(writer, centre)
    await placeAs(centre, entry, { ...only(office), force: 'suggested', note: 'Mohon dimuat pekan ini.' })
    const [first] = await inOfficeOf(editor, db => listReceived(db, office.id))
    expect(first).toMatchObject({ title: entry.title, state: 'waiting', note: 'Mohon dimuat pekan ini.' })
  })
})

describe('a province', () => {
  test('places on its own offices and on no other', async () => {
    const author = await makePerson(province, 'writer')
    const entry = await publish(author, await makePerson(province, 'editor'))
    const id = await placeAs(supervisor, entry, {
      reach: 'chosen',
      [`office.${office.id}`]: 1,
      [`office.${far.id}`]: 1,
    })
    expect(await seen(office)).toContain(entry.title)
    expect(await seen(far)).not.toContain(entry.title)
    expect(
      await send(await makePerson(far, 'supervisor'), recallPlacement, { id, reason: 'Mengganggu.' }),
    ).toEqual({
      notFound: true,
    })
  })

  test("may not place what is the centre's, nor an editor anything", async () => {
    expect(await send(supervisor, placeEntry, wish(news))).toEqual({ notFound: true })
    const own = await publish(await makePerson(office, 'writer'), editor)
    expect((await send(editor, placeEntry, wish(own))).state?.message).toContain('Peran Anda')
  })
})

describe('what an office offers upwards', () => {
  const offer = async (to: Office) => {
    const entry = await publish(await makePerson(office, 'writer'), editor)
    const sent = await send(editor, nominateEntry, { entryId: entry.id, to: to.id, note: 'Inovasi kami.' })
    expect(sent).toHaveProperty('redirected')
    return entry
  }
  const offered = (person: TestPerson, { id }: Entry) =>
    acrossAs(person, async db => (await listOffered(db, person.actor)).find(row => row.entryId === id))

  test("stands on the centre's front page once taken, until the office withdraws it", async () => {
    const entry = await offer(national)
    const { id } = (await offered(centre, entry))!
    expect(await offered(supervisor, entry)).toBeUndefined()
    await send(centre, takeNomination, { id, spot: 'top', endsAt: '' })
    expect(await seen(national)).toEqual([entry.title])
    expect(await seen(office)).not.toContain(entry.title)
    await send(editor, withdrawEntry, { id: entry.id, lock: 3, reason: 'Salah muat.' })
    expect(await seen(national)).toEqual([])
  })

  test('comes back with a sentence where it is not taken', async () => {
    const entry = await offer(province)
    const { id } = (await offered(supervisor, entry))!
    const silent = await send(supervisor, turnDownNomination, { id, reason: '' })
    expect(silent.state?.errors?.reason).toBeTruthy()
    await send(supervisor, turnDownNomination, { id, reason: 'Kami muat tema lain pekan ini.' })
    const [own] = await inOfficeOf(editor, db => listOwnNominations(db, office.id))
    expect(own).toMatchObject({ state: 'declined', reason: 'Kami muat tema lain pekan ini.' })
  })

  test('goes to offices above only, once', async () => {
    const entry = await offer(province)
    const again = await send(editor, nominateEntry, { entryId: entry.id, to: province.id })
    expect(again.state?.message).toContain('sudah ditawarkan')
    const wrong = await send(editor, nominateEntry, { entryId: entry.id, to: far.id })
    expect(wrong.state?.message).toContain('di atas')
  })

  test('is not decided by another province', async () => {
    const { id } = (await offered(supervisor, await offer(province)))!
    const other = await makePerson(far, 'supervisor')
    expect(await send(other, takeNomination, { id, spot: 'top', endsAt: '' })).toEqual({ notFound: true })
  })
})
