import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { groupsBelow, officesWithin, scopeWords, withScope } from '../lib/offices/scope.ts'
import { makeInstitution, makeOffice } from './world.ts'

const { national } = await makeInstitution()
const province = await makeOffice(national, { level: 'provinsi', parentId: national.id })
const inside = await makeOffice(national, { parentId: province.id })
const closed = await makeOffice(national, { parentId: province.id, state: 'archived' })
const other = await makeOffice(national, { level: 'provinsi', parentId: national.id })
const strange = await makeOffice()

const form = withScope(z.object({ title: z.string() }))
const idsOf = (offices: { id: number }[]) => offices.map(office => office.id).sort((a, b) => a - b)

describe('the picker of offices', () => {
  test('offers the centre every province with its offices, but none that was closed', () => {
    const groups = groupsBelow(national)
    expect(groups.map(group => group.id).sort()).toEqual([province.id, other.id].sort())
    expect(idsOf(groups.find(group => group.id === province.id)!.offices)).toEqual([province.id, inside.id])
  })

  test('offers a province its own offices, not itself', () => {
    expect(groupsBelow(province).map(group => idsOf(group.offices))).toEqual([[inside.id]])
  })

  test('reads its boxes out of a form, beside whatever else the form has', () => {
    const read = form.parse({
      title: 'A',
      reach: 'chosen',
      'office.7': '1',
      'office.9': '1',
      'province.3': '1',
    })
    expect(read).toEqual({ title: 'A', scope: { reach: 'chosen', ids: [7, 9] } })
  })

  test('asks for a destination where none is ticked', () => {
    const wrong = form.safeParse({ title: 'A', reach: 'provinces' })
    expect(wrong.error?.issues[0]).toMatchObject({
      path: ['scope'],
      message: expect.stringContaining('Centang'),
    })
    expect(form.safeParse({ title: 'A' }).error?.issues[0]?.path[0]).toBe('scope')
  })
})

describe('a scope', () => {
  test('of all means everyone below who still has a site', () => {
    expect(idsOf(officesWithin(national, { reach: 'all', ids: [] }))).toEqual([
      province.id,
      inside.id,
      other.id,
    ])
    expect(closed.state).toBe('archived')
  })

  test('of a province means its own office and all of its kabupaten', () => {
    const scope = { reach: 'provinces' as const, ids: [province.id] }
    expect(idsOf(officesWithin(national, scope))).toEqual([province.id, inside.id])
  })

  test('never leaves the offices below, whatever a form says', () => {
    const scope = { reach: 'chosen' as const, ids: [strange.id, national.id, other.id, inside.id] }
    expect(idsOf(officesWithin(province, scope))).toEqual([inside.id])
  })

  test('is told in words', () => {
    expect(scopeWords(national, { reach: 'all', ids: [] })).toBe('semua kantor')
    expect(scopeWords(national, { reach: 'chosen', ids: [inside.id] })).toBe(inside.name)
    expect(scopeWords(national, { reach: 'provinces', ids: [1, 2, 3] })).toBe('3 provinsi')
  })
})
