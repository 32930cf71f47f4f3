import { describe, expect, test } from 'vitest'
import { type Actor, may, type Permission, permissions, type Role, roles } from '../lib/permissions.ts'

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
      'account.secure',
      'help.ask',
      'entry.read',
      'entry.write',
      'entry.submit',
      'entry.trash',
      'preview.share',
      'channel.take',
      'statistics.read',
      'media.read',
      'media.add',
      'media.edit',
      'move.read',
      'audit.read',
      'duty.read',
    ])
  })

  test('an auditor reads everything and changes nothing', () => {
    expect(allowed('auditor')).toEqual([
      'admin.enter',
      'account.secure',
      'help.ask',
      'entry.read',
      'statistics.read',
      'media.read',
      'move.read',
      'audit.read',
      'people.read',
      'duty.read',
      'audit.search',
      'incident.read',
    ])
  })

  test('information officers have nothing to do with news', () => {
    expect(allowed('informationOfficer')).toEqual([
      'admin.enter',
      'account.secure',
      'help.ask',
      'statistics.read',
      'duty.read',
      'duty.fulfil',
    ])
    expect(allowed('informationSuperior')).toEqual([
      'admin.enter',
      'account.secure',
      'help.ask',
      'statistics.read',
      'duty.read',
    ])
  })

  test('only an editor or the content leg publishes', () => {
    const publishers = (Object.keys(roles) as Role[]).filter(role =>
      may(actor(role, 'pusat'), 'entry.publish'),
    )
    expect(publishers).toEqual(['editor', 'contentAdmin'])
  })

  test('a writer describes what is in the library; who approves replaces and removes it', () => {
    for (const permission of ['media.replace', 'media.remove'] as const)
      expect((Object.keys(roles) as Role[]).filter(role => may(actor(role, 'pusat'), permission))).toEqual([
        'editor',
        'officeAdmin',
        'contentAdmin',
      ])
  })

  test('the system leg manages offices and writes nothing', () => {
    expect(allowed('systemAdmin', 'pusat')).toEqual([
      'admin.enter',
      'account.secure',
      'help.ask',
      'statistics.read',
      'statistics.readBelow',
      'placement.recall',
      'help.answer',
      'outbox.read',
      'export.take',
      'export.takeBelow',
      'move.read',
      'move.coach',
      'move.manage',
      'audit.read',
      'people.read',
      'people.manage',
      'people.giveCentre',
      'people.resetFactors',
      'duty.read',
      'duty.readBelow',
      'audit.search',
      'audit.searchBelow',
      'office.list',
      'office.enter',
      'office.create',
      'office.open',
      'office.freeze',
      'office.quarantine',
      'office.rollBack',
      'session.endBelow',
      'incident.read',
      'incident.report',
      'incident.manage',
      'office.allot',
      'office.archive',
      'office.merge',
      'office.edit',
      'host.manage',
      'proposal.decide',
      'isolation.read',
    ])
  })

  test('what acts on other offices counts at the national office only', () => {
    for (const level of ['provinsi', 'kabupaten', 'kota'] as const)
      expect(
        allowed('systemAdmin', level).filter(
          permission =>
            permission.startsWith('office.') && !['office.list', 'office.enter'].includes(permission),
        ),
      ).toEqual([])
  })

  test('the calendar of all is the content leg’s at the centre; an office adds stages of its own', () => {
    const arranges = (level: Actor['level']) =>
      (Object.keys(roles) as Role[]).filter(role => may(actor(role, level), 'stage.arrange'))
    expect([arranges('pusat'), arranges('provinsi'), arranges('kota')]).toEqual([['contentAdmin'], [], []])
    expect((Object.keys(roles) as Role[]).filter(role => may(actor(role), 'stage.add'))).toEqual([
      'editor',
      'officeAdmin',
      'contentAdmin',
    ])
  })

  test('a move is planned by who coaches from above, scheduled by the centre, reported by its office', () => {
    const who = (permission: Permission, level: Actor['level']) =>
      (Object.keys(roles) as Role[]).filter(role => may(actor(role, level), permission))
    const above = ['supervisor', 'systemAdmin', 'contentAdmin']
    expect([who('move.coach', 'pusat'), who('move.coach', 'provinsi'), who('move.coach', 'kota')]).toEqual([
      above,
      above,
      [],
    ])
    expect([who('move.manage', 'pusat'), who('move.manage', 'provinsi'), who('move.manage', 'kota')]).toEqual(
      [['systemAdmin', 'contentAdmin'], [], []],
    )
    expect(who('move.report', 'kabupaten')).toEqual(['editor', 'officeAdmin'])
  })

  test('what nobody named, nobody may', () => {
    expect(may(actor('officeAdmin'), 'people.delete' as Permission)).toBe(false)
  })
})

test('what acts on offices below counts at a province and at the centre only', () => {
  const below = (level: Actor['level']) =>
    allowed('supervisor', level).filter(permission => permission.startsWith('below.'))
  expect(below('kabupaten')).toEqual([])
  expect(below('provinsi')).toEqual(['below.read', 'below.approve', 'below.withdraw', 'below.review'])
  expect(below('pusat')).toEqual(below('provinsi'))
  for (const role of ['supervisor', 'systemAdmin', 'contentAdmin'] as const)
    expect(
      (['kabupaten', 'provinsi', 'pusat'] as const).map(level => may(actor(role, level), 'office.list')),
    ).toEqual([false, true, true])
})
