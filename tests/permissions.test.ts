import { describe, expect, test } from 'vitest'
import { type Actor, may, type Permission, permissions, type Role, roles } from '../lib/permissions.ts'
import {
  decide,
  type EntryState,
  entryStates,
  type Move,
  moveNames,
  type Subject,
} from '../lib/publishing.ts'

const actor = (role: Role, level: Actor['level'] = 'kabupaten', personId = 1): Actor => ({
  personId,
  name: 'Orang',
  officeId: 1,
  institutionId: 1,
  level,
  roles: [role],
})

const allowed = (role: Role, level?: Actor['level']) =>
  permissions.filter(permission => may(actor(role, level), permission))

describe('who may do what', () => {
  test('a writer writes and submits', () => {
    expect(allowed('writer')).toEqual([
      'admin.enter',
      'entry.read',
      'entry.write',
      'entry.submit',
      'media.read',
      'media.add',
      'audit.read',
    ])
  })

  test('an auditor reads everything and changes nothing', () => {
    expect(allowed('auditor')).toEqual(['admin.enter', 'entry.read', 'media.read', 'audit.read'])
  })

  test('information officers have nothing to do with news', () => {
    expect(allowed('informationOfficer')).toEqual(['admin.enter'])
    expect(allowed('informationSuperior')).toEqual(['admin.enter'])
  })

  test('only an editor or the content leg publishes', () => {
    const publishers = (Object.keys(roles) as Role[]).filter(role =>
      may(actor(role, 'pusat'), 'entry.publish'),
    )
    expect(publishers).toEqual(['editor', 'contentAdmin'])
  })

  test('the system leg manages offices and writes nothing', () => {
    expect(allowed('systemAdmin', 'pusat')).toEqual([
      'admin.enter',
      'audit.read',
      'office.list',
      'office.create',
      'office.open',
      'office.freeze',
    ])
  })

  test('what acts on other offices counts at the national office only', () => {
    for (const level of ['provinsi', 'kabupaten', 'kota'] as const)
      expect(allowed('systemAdmin', level).filter(permission => permission.startsWith('office.'))).toEqual([])
  })

  test('what nobody named, nobody may', () => {
    expect(may(actor('officeAdmin'), 'people.delete' as Permission)).toBe(false)
  })
})

describe('the state table', () => {
  const states = Object.keys(entryStates) as EntryState[]
  const subject = (changes: Partial<Subject> = {}): Subject => ({
    state: 'draft',
    live: false,
    createdBy: 2,
    contributors: [2],
    ...changes,
  })
  const leads = (move: Move, role: Role, changes: Partial<Subject>) => {
    const decision = decide(actor(role), move, subject(changes))
    return 'to' in decision ? decision.to : undefined
  }

  // Every move from every state, by someone whose role allows it and who wrote none of it.
  const expected: Record<Move, Partial<Record<EntryState, EntryState>>> = {
    save: {
      draft: 'draft',
      submitted: 'submitted',
      returned: 'draft',
      published: 'draft',
      withdrawn: 'draft',
    },
    submit: { draft: 'submitted', returned: 'submitted' },
    return: { submitted: 'returned' },
    publish: { submitted: 'published' },
    withdraw: {
      draft: 'withdrawn',
      submitted: 'withdrawn',
      returned: 'withdrawn',
      scheduled: 'withdrawn',
      published: 'withdrawn',
    },
  }

  test.each(moveNames.flatMap(move => states.map(state => [move, state] as const)))(
    '%s from %s',
    (move, state) => {
      expect(leads(move, 'editor', { state, live: move === 'withdraw' })).toBe(expected[move][state])
    },
  )

  test.each(moveNames)('%s is refused to an auditor in words', move => {
    expect(decide(actor('auditor'), move, subject({ state: 'submitted', live: true }))).toHaveProperty(
      'refusal',
    )
  })

  test('nobody withdraws what is not on the site', () => {
    expect(leads('withdraw', 'editor', { state: 'published', live: false })).toBeUndefined()
  })

  test('four eyes: who changed it since it was live may not publish it', () => {
    expect(leads('publish', 'editor', { state: 'submitted', contributors: [2, 1] })).toBeUndefined()
    expect(leads('publish', 'editor', { state: 'submitted', contributors: [2, 3] })).toBe('published')
  })

  test('a writer changes own drafts only', () => {
    expect(leads('save', 'writer', { createdBy: 1 })).toBe('draft')
    expect(leads('save', 'writer', { createdBy: 2 })).toBeUndefined()
  })
})
