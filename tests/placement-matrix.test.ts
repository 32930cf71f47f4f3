import { beforeAll, describe, expect, test } from 'vitest'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import type { Office } from '../lib/offices/schema.ts'
import type { Role } from '../lib/permissions.ts'
import { placeEntry, proposeRecall, recallPlacement } from '../lib/placements/actions.ts'
import {
  answerSuggestion,
  nominateEntry,
  takeNomination,
  turnDownNomination,
} from '../lib/placements/answers.ts'
import { takeChanges } from '../lib/placements/copy-actions.ts'
import { listOffered } from '../lib/placements/nominations.ts'
import { endUrgent, issueUrgent } from '../lib/urgent/actions.ts'
import { listUrgent } from '../lib/urgent/queries.ts'
import {
  acrossAs,
  articleForm,
  makeInstitution,
  makeOffice,
  makePerson,
  send,
  type TestPerson,
} from './world.ts'

type Sent = Awaited<ReturnType<typeof send>>
type Outcome = 'done' | 'refused' | 'not there'
const outcome = (sent: Sent): Outcome =>
  'notFound' in sent ? 'not there' : 'redirected' in sent || sent.state?.done ? 'done' : 'refused'

const { national } = await makeInstitution()
const province = await makeOffice(national, { level: 'provinsi', parentId: national.id })
const office = await makeOffice(national, { parentId: province.id })
const sibling = await makeOffice(national, { parentId: province.id })
const otherProvince = await makeOffice(national, { level: 'provinsi', parentId: national.id })
const far = await makeOffice(national, { parentId: otherProvince.id })
const { national: otherNational } = await makeInstitution()

const staff = new Map<string, TestPerson>()
async function person(role: Role, at: Office) {
  const key = `${role} ${at.id}`
  if (!staff.has(key)) staff.set(key, await makePerson(at, role))
  return staff.get(key)!
}

async function live(at: Office) {
  const form = articleForm()
  await send(await person('writer', at), saveEntry, form)
  await send(await person('writer', at), submitEntry, { id: form.id, lock: 1 })
  await send(await person('editor', at), publishEntry, { id: form.id, lock: 2 })
  return form.id
}

const ids = { own: '', suggested: '', copy: '', offered: '', urgent: '', entry: '' }
const wish = (entryId: string, force: string, to: Office) => ({
  entryId,
  force,
  spot: 'top',
  reach: 'chosen',
  [`office.${to.id}`]: 1,
  startsAt: '',
  endsAt: '',
  note: '',
})
const idOf = (sent: Sent) => /penempatan\/([\w-]+)/.exec(sent.redirected ?? '')![1]!

beforeAll(async () => {
  const supervisor = await person('supervisor', province)
  ids.own = await live(province)
  ids.suggested = idOf(await send(supervisor, placeEntry, wish(ids.own, 'suggested', office)))
  ids.copy = idOf(await send(supervisor, placeEntry, wish(ids.own, 'copy', office)))
  ids.entry = await live(office)
  await send(await person('editor', office), nominateEntry, { entryId: ids.entry, to: province.id, note: '' })
  ids.offered = (await acrossAs(supervisor, db => listOffered(db, supervisor.actor)))[0]!.id
  await send(supervisor, issueUrgent, { level: 'info', words: 'Kantor pindah sementara.', hours: 3 })
  ids.urgent = (await acrossAs(supervisor, listUrgent)).now[0]!.id
})

const places: [distance: string, () => Office][] = [
  ['the own office', () => office],
  ['its province', () => province],
  ['the same province', () => sibling],
  ['another province', () => far],
  ["another province's own office", () => otherProvince],
  ['the centre', () => national],
  ['another institution', () => otherNational],
]
const roles: Role[] = ['writer', 'editor', 'supervisor', 'contentAdmin', 'systemAdmin']

type Row = [name: string, act: (person: TestPerson) => Promise<Sent>, allowed: [Role, () => Office][]]
// Who may, and where they sit; everyone else is refused or does not find it.
const rows: Row[] = [
  [
    'answers a suggestion',
    by => send(by, answerSuggestion, { id: ids.suggested, answer: 'accepted' }),
    [
      ['editor', () => office],
      ['contentAdmin', () => office],
    ],
  ],
  [
    "takes the changes of a copy's origin",
    by => send(by, takeChanges, { id: ids.copy, lock: 1 }),
    [
      ['editor', () => office],
      ['officeAdmin', () => office],
      ['contentAdmin', () => office],
    ],
  ],
  [
    'offers a text upwards',
    by => send(by, nominateEntry, { entryId: ids.entry, to: national.id, note: '' }),
    [['editor', () => office]],
  ],
  [
    'turns an offer down',
    by => send(by, turnDownNomination, { id: ids.offered, reason: 'Tema lain dahulu.' }),
    [
      ['supervisor', () => province],
      ['contentAdmin', () => province],
    ],
  ],
  ['takes an offer', by => send(by, takeNomination, { id: ids.offered, spot: 'top', endsAt: '' }), []],
  [
    "places the province's text",
    by => send(by, placeEntry, wish(ids.own, 'mandatory', sibling)),
    [
      ['supervisor', () => province],
      ['contentAdmin', () => province],
    ],
  ],
  [
    'proposes to recall what one person may',
    by => send(by, proposeRecall, { id: ids.suggested, reason: 'Tidak perlu lagi.' }),
    [],
  ],
  [
    'recalls it',
    by => send(by, recallPlacement, { id: ids.suggested, reason: 'Tidak perlu lagi.' }),
    [
      ['supervisor', () => province],
      ['contentAdmin', () => province],
      ['systemAdmin', () => province],
    ],
  ],
  [
    "ends the province's urgent notice",
    by => send(by, endUrgent, { id: ids.urgent }),
    [
      ['supervisor', () => province],
      ['contentAdmin', () => province],
      ['supervisor', () => national],
      ['contentAdmin', () => national],
    ],
  ],
]

describe.each(rows)('who %s', (_name, act, allowed) => {
  const may = (role: Role, at: Office) => allowed.some(([one, where]) => one === role && where().id === at.id)

  test.each(places)('nobody else from %s', async (_distance, where) => {
    for (const role of roles) {
      if (may(role, where())) continue
      const sent = await act(await person(role, where()))
      expect([role, outcome(sent)]).not.toEqual([role, 'done'])
    }
  })

  test('those who may do it, once', async () => {
    const [first] = allowed
    if (!first) return
    expect(outcome(await act(await person(first[0], first[1]())))).toBe('done')
  })
})
