import { describe, expect, test } from 'vitest'
import type { Actor, Role } from '../lib/permissions.ts'
import {
  decide,
  type EntryState,
  entryStates,
  type FourEyes,
  fourEyesModes,
  type Move,
  moveNames,
  owesReview,
  type Subject,
} from '../lib/publishing.ts'

const states = Object.keys(entryStates) as EntryState[]
const modes = Object.keys(fourEyesModes) as FourEyes[]

const kabupaten = { officeId: 1, level: 'kabupaten' } as const
const province = { officeId: 2, level: 'provinsi' } as const
const author = 1

const person = (
  personId: number,
  role: Role,
  place: Pick<Actor, 'officeId' | 'level'> = kabupaten,
): Actor => ({
  personId,
  name: 'Orang',
  institutionId: 1,
  ...place,
  roles: [role],
})

// Those who may stand before an entry written by the author: what they may do is the matrix below.
const people = {
  'its writer': person(author, 'writer'),
  'another writer': person(9, 'writer'),
  'an editor': person(2, 'editor'),
  'an editor who wrote it': person(author, 'editor'),
  'the admin': person(3, 'officeAdmin'),
  'an auditor': person(4, 'auditor'),
  'an information officer': person(4, 'informationOfficer'),
  'a supervisor above': person(5, 'supervisor', province),
  'an editor above': person(5, 'editor', province),
}
type Who = keyof typeof people

const subject = (changes: Partial<Subject> = {}): Subject => ({
  kind: 'article',
  state: 'draft',
  live: false,
  createdBy: author,
  contributors: [author],
  officeId: kabupaten.officeId,
  fourEyes: 'local',
  open: true,
  toReview: false,
  gated: false,
  ...changes,
})

const movesOf = (who: Who, entry: Subject): Move[] =>
  moveNames.filter(move => 'to' in decide(people[who], move, entry))

type Row = Partial<Record<Who, string>>
const nobodyElse: Row = { 'an auditor': '', 'an information officer': '', 'an editor above': '' }
const writing: Row = {
  ...nobodyElse,
  'its writer': 'save submit trash',
  'another writer': '',
  'an editor': 'save submit trash',
  'an editor who wrote it': 'save submit trash',
  'the admin': 'save submit override trash',
  'a supervisor above': '',
}
const waiting: Row = {
  ...nobodyElse,
  'its writer': 'save',
  'another writer': '',
  'an editor': 'save return publish schedule',
  'an editor who wrote it': 'save return',
  'the admin': 'save override',
  'a supervisor above': '',
}
const planned: Row = {
  ...nobodyElse,
  'its writer': '',
  'another writer': '',
  'an editor': 'publish cancelSchedule',
  'an editor who wrote it': 'cancelSchedule',
  'the admin': 'override',
  'a supervisor above': '',
}
const trashed: Row = {
  ...nobodyElse,
  'its writer': 'restore',
  'another writer': '',
  'an editor': 'restore',
  'an editor who wrote it': 'restore',
  'the admin': 'restore',
  'a supervisor above': '',
}
const withdrawn: Row = {
  ...nobodyElse,
  'its writer': 'save trash',
  'another writer': '',
  'an editor': 'save trash',
  'an editor who wrote it': 'save trash',
  'the admin': 'save trash',
  'a supervisor above': '',
}
const alone = {
  'an editor': 'save submit publish schedule trash',
  'an editor who wrote it': 'save submit publish schedule trash',
}

// Of an article that was never public. What is published is asked below: it is live.
const matrix: Record<FourEyes, Partial<Record<EntryState, Row>>> = {
  local: { draft: writing, returned: writing, submitted: waiting, scheduled: planned, trashed, withdrawn },
  province: {
    draft: writing,
    returned: writing,
    submitted: {
      ...waiting,
      'an editor': 'save return',
      'a supervisor above': 'return publish schedule',
    },
    scheduled: {
      ...planned,
      'an editor': 'cancelSchedule',
      'a supervisor above': 'publish cancelSchedule',
    },
    trashed,
    withdrawn,
  },
  afterwards: {
    draft: { ...writing, ...alone },
    returned: { ...writing, ...alone },
    submitted: { ...waiting, 'an editor who wrote it': 'save return publish schedule' },
    scheduled: { ...planned, 'an editor who wrote it': 'publish cancelSchedule' },
    trashed,
    withdrawn,
  },
}

// What the spam gate holds: nobody publishes it alone, and one above may where an office has nobody else.
const gated: typeof matrix = {
  ...matrix,
  afterwards: {
    ...matrix.local,
    submitted: { ...waiting, 'a supervisor above': 'return publish schedule' },
    scheduled: { ...planned, 'a supervisor above': 'publish cancelSchedule' },
  },
}

describe.each(modes)('held by the spam gate, four eyes: %s', fourEyes => {
  const cases = states
    .filter(state => gated[fourEyes][state])
    .flatMap(state => (Object.keys(people) as Who[]).map(who => [state, who] as const))

  test.each(cases)('%s, %s', (state, who) => {
    const entry = subject({ state, fourEyes, gated: true })
    expect(movesOf(who, entry).join(' ')).toBe(gated[fourEyes][state]![who])
  })

  test('in no emergency by the admin who wrote it; by another admin', () => {
    const entry = subject({ state: 'submitted', fourEyes, gated: true })
    const wrote = person(author, 'officeAdmin')
    expect(decide(wrote, 'override', entry)).toEqual({ refusal: expect.stringContaining('orang lain') })
    expect(decide(wrote, 'override', { ...entry, gated: false })).toEqual({ to: 'published' })
    expect(decide(people['the admin'], 'override', entry)).toEqual({ to: 'published' })
  })

  test('owes no look after the fact: it was looked at before', () => {
    expect(owesReview(people['an editor who wrote it'], subject({ fourEyes, gated: true }))).toBe(false)
  })
})

describe.each(modes)('four eyes: %s', fourEyes => {
  const cases = states
    .filter(state => matrix[fourEyes][state])
    .flatMap(state => (Object.keys(people) as Who[]).map(who => [state, who] as const))

  test.each(cases)('%s, %s', (state, who) => {
    const entry = subject({ state, fourEyes })
    expect(movesOf(who, entry).join(' ')).toBe(matrix[fourEyes][state]![who])
  })

  test('what is live is withdrawn at once by an editor, the admin, or from above; by nobody else', () => {
    for (const state of ['published', 'draft', 'submitted', 'returned', 'scheduled'] as const) {
      const entry = subject({ state, live: true, fourEyes })
      const who = (Object.keys(people) as Who[]).filter(one => movesOf(one, entry).includes('withdraw'))
      expect(who).toEqual(['an editor', 'an editor who wrote it', 'the admin', 'a supervisor above'])
    }
  })

  test('what is published is written on as a draft and never trashed', () => {
    const entry = subject({ state: 'published', live: true, contributors: [], fourEyes })
    expect(movesOf('its writer', entry)).toEqual(['save'])
    expect(movesOf('an editor', entry)).toEqual(['save', 'withdraw'])
  })

  test.each(['announcement', 'document', 'dataset', 'page', 'official', 'album'] as const)(
    '%s is never published by whoever wrote it',
    kind => {
      const entry = subject({ kind, state: 'submitted', fourEyes })
      expect(movesOf('an editor who wrote it', entry)).toEqual(['save', 'return'])
      expect(movesOf('an editor', subject({ kind, fourEyes }))).not.toContain('publish')
    },
  )

  test('in a frozen office nothing moves but withdrawal', () => {
    for (const who of Object.keys(people) as Who[])
      for (const state of states)
        for (const move of movesOf(who, subject({ state, live: true, open: false, fourEyes })))
          expect(move).toBe('withdraw')
  })
})

test('a look after the fact is given from above, once, and only where it is owed', () => {
  const owed = subject({ state: 'published', live: true, contributors: [], toReview: true })
  const who = (Object.keys(people) as Who[]).filter(one => movesOf(one, owed).includes('review'))
  expect(who).toEqual(['a supervisor above'])
  expect(movesOf('a supervisor above', { ...owed, toReview: false })).toEqual(['withdraw'])
})

test('only who published own words alone owes a review', () => {
  const entry = subject({ fourEyes: 'afterwards' })
  expect(owesReview(people['an editor who wrote it'], entry)).toBe(true)
  expect(owesReview(people['an editor'], entry)).toBe(false)
  expect(owesReview(people['an editor who wrote it'], subject())).toBe(false)
})

test('every refusal is a sentence', () => {
  for (const state of states)
    for (const move of moveNames) {
      const decision = decide(people['an auditor'], move, subject({ state }))
      expect('refusal' in decision && decision.refusal).toMatch(/^[A-Z].+\.$/)
    }
})

test('every state leads where the table says', () => {
  const to = (who: Who, move: Move, state: EntryState, live = false) => {
    const decision = decide(people[who], move, subject({ state, live }))
    return 'to' in decision ? decision.to : undefined
  }
  expect(to('its writer', 'save', 'returned')).toBe('draft')
  expect(to('its writer', 'save', 'submitted')).toBe('submitted')
  expect(to('its writer', 'submit', 'draft')).toBe('submitted')
  expect(to('an editor', 'return', 'submitted')).toBe('returned')
  expect(to('an editor', 'publish', 'submitted')).toBe('published')
  expect(to('an editor', 'schedule', 'submitted')).toBe('scheduled')
  expect(to('an editor', 'cancelSchedule', 'scheduled')).toBe('submitted')
  expect(to('the admin', 'override', 'draft')).toBe('published')
  expect(to('an editor', 'withdraw', 'published', true)).toBe('withdrawn')
  expect(to('its writer', 'trash', 'draft')).toBe('trashed')
  expect(to('its writer', 'restore', 'trashed')).toBe('draft')
})
