import { expect, test } from 'vitest'
import { turnOf } from '../app/[office]/admin/_approval/QueueSteps.tsx'

const list = '/admin/persetujuan'

test('an approver knows the place of what they read, and the way to the ones beside it', () => {
  expect(turnOf('b', ['a', 'b', 'c'], list)).toEqual({
    place: 2,
    of: 3,
    before: `${list}/a`,
    after: `${list}/c`,
  })
})

test('the first and the last lead one way only', () => {
  expect(turnOf('a', ['a', 'b'], list)).toEqual({ place: 1, of: 2, before: undefined, after: `${list}/b` })
  expect(turnOf('b', ['a', 'b'], list)).toEqual({ place: 2, of: 2, before: `${list}/a`, after: undefined })
})

test('what was decided has no place any more', () => {
  expect(turnOf('x', ['a', 'b'], list)).toBeUndefined()
})
