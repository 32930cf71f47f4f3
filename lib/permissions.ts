import { type Actor, type Role, roles } from './actor.ts'

export { type Actor, type Role, roles } from './actor.ts'

const everyone = Object.keys(roles) as Role[]

// Who may do what. What is not here, nobody may.
const table = {
  'admin.enter': everyone,
  'account.secure': everyone.filter(role => role !== 'helper'),
  'help.ask': everyone,
  'entry.read': ['writer', 'editor', 'officeAdmin', 'auditor', 'contentAdmin', 'helper'],
  'entry.write': ['writer', 'editor', 'officeAdmin', 'contentAdmin', 'helper'],
  'entry.writeOfOthers': ['editor', 'officeAdmin', 'contentAdmin', 'helper'],
  'entry.submit': ['writer', 'editor', 'officeAdmin', 'contentAdmin', 'helper'],
  'entry.return': ['editor', 'contentAdmin'],
  'entry.publish': ['editor', 'contentAdmin'],
  'entry.withdraw': ['editor', 'officeAdmin', 'contentAdmin'],
  'entry.trash': ['writer', 'editor', 'officeAdmin', 'contentAdmin'],
  'entry.override': ['officeAdmin'],
  'entry.confirm': ['editor', 'officeAdmin', 'contentAdmin'],
  'preview.share': ['writer', 'editor', 'officeAdmin', 'contentAdmin'],
  'channel.take': ['writer', 'editor', 'officeAdmin', 'contentAdmin'],
  'approval.delegate': ['editor'],
  'below.read': ['supervisor', 'contentAdmin'],
  'below.approve': ['supervisor', 'contentAdmin'],
  'below.withdraw': ['supervisor', 'contentAdmin'],
  'below.review': ['supervisor', 'contentAdmin'],
  'statistics.read': everyone,
  'statistics.readBelow': ['supervisor', 'systemAdmin', 'contentAdmin'],
  'placement.make': ['supervisor', 'contentAdmin'],
  // Both legs of the centre: recalling from all takes two persons, and there may be one of each.
  'placement.recall': ['supervisor', 'contentAdmin', 'systemAdmin'],
  'placement.take': ['supervisor', 'contentAdmin'],
  'placement.answer': ['editor', 'contentAdmin'],
  'placement.nominate': ['editor'],
  'urgent.issue': ['supervisor', 'contentAdmin'],
  'help.answer': ['supervisor', 'systemAdmin', 'contentAdmin'],
  'outbox.read': ['officeAdmin', 'systemAdmin'],
  'media.read': ['writer', 'editor', 'officeAdmin', 'auditor', 'contentAdmin', 'helper'],
  'media.add': ['writer', 'editor', 'officeAdmin', 'contentAdmin', 'helper'],
  'media.edit': ['writer', 'editor', 'officeAdmin', 'contentAdmin', 'helper'],
  'media.replace': ['editor', 'officeAdmin', 'contentAdmin'],
  'media.remove': ['editor', 'officeAdmin', 'contentAdmin'],
  'page.move': ['editor', 'officeAdmin', 'contentAdmin'],
  'menu.arrange': ['officeAdmin', 'contentAdmin'],
  'redirect.manage': ['editor', 'officeAdmin', 'contentAdmin'],
  'import.manage': ['officeAdmin', 'editor', 'contentAdmin', 'helper'],
  'export.take': ['officeAdmin', 'systemAdmin'],
  'export.takeBelow': ['systemAdmin'],
  'import.publish': ['editor', 'contentAdmin'],
  // The office's head answers for it; who ran the import is refused besides.
  'parity.sign': ['editor', 'contentAdmin'],
  'move.read': [
    'writer',
    'editor',
    'officeAdmin',
    'auditor',
    'supervisor',
    'systemAdmin',
    'contentAdmin',
    'helper',
  ],
  'move.report': ['officeAdmin', 'editor'],
  'move.coach': ['supervisor', 'systemAdmin', 'contentAdmin'],
  'move.manage': ['systemAdmin', 'contentAdmin'],
  'audit.read': [
    'writer',
    'editor',
    'officeAdmin',
    'auditor',
    'supervisor',
    'systemAdmin',
    'contentAdmin',
    'helper',
  ],
  'standard.change': ['contentAdmin'],
  'people.read': ['officeAdmin', 'auditor', 'supervisor', 'systemAdmin'],
  'people.manage': ['officeAdmin', 'supervisor', 'systemAdmin'],
  // Both legs: there may be one of each, and it takes two persons.
  'people.giveCentre': ['systemAdmin', 'contentAdmin'],
  'people.resetFactors': ['supervisor', 'systemAdmin'],
  'duty.read': everyone,
  'duty.fulfil': ['editor', 'officeAdmin', 'informationOfficer', 'contentAdmin'],
  'duty.readBelow': ['supervisor', 'systemAdmin', 'contentAdmin'],
  'stage.add': ['editor', 'officeAdmin', 'contentAdmin'],
  'stage.arrange': ['contentAdmin'],
  'audit.search': ['officeAdmin', 'auditor', 'supervisor', 'systemAdmin', 'contentAdmin', 'helper'],
  'audit.searchBelow': ['supervisor', 'systemAdmin', 'contentAdmin'],
  'office.list': ['supervisor', 'systemAdmin', 'contentAdmin'],
  'office.enter': ['supervisor', 'systemAdmin', 'contentAdmin'],
  'office.endVisit': ['officeAdmin'],
  'office.create': ['systemAdmin'],
  'office.open': ['systemAdmin'],
  'office.freeze': ['systemAdmin'],
  'office.quarantine': ['systemAdmin'],
  'office.rollBack': ['systemAdmin'],
  'session.endBelow': ['supervisor', 'systemAdmin'],
  'incident.read': ['officeAdmin', 'auditor', 'supervisor', 'systemAdmin'],
  'incident.report': ['officeAdmin', 'supervisor', 'systemAdmin'],
  'incident.manage': ['supervisor', 'systemAdmin'],
  'office.allot': ['systemAdmin'],
  'office.archive': ['systemAdmin'],
  'office.merge': ['systemAdmin'],
  'office.edit': ['systemAdmin'],
  'settings.edit': ['officeAdmin'],
  'host.manage': ['systemAdmin'],
  'proposal.decide': ['systemAdmin', 'contentAdmin'],
  'isolation.read': ['systemAdmin'],
} as const satisfies Record<string, readonly Role[]>
export type Permission = keyof typeof table
export const permissions = Object.keys(table) as Permission[]

// These act on other offices: they count only for someone who sits at the national one.
const national: ReadonlySet<Permission> = new Set([
  'standard.change',
  'stage.arrange',
  'office.create',
  'office.open',
  'office.freeze',
  'office.quarantine',
  'office.rollBack',
  'office.allot',
  'office.archive',
  'office.merge',
  'office.edit',
  'export.takeBelow',
  'host.manage',
  'proposal.decide',
  'people.giveCentre',
  'isolation.read',
  'move.manage',
])

// And these on the offices below: at a province or at the national office.
const overseeing: ReadonlySet<Permission> = new Set([
  'people.resetFactors',
  'below.read',
  'below.approve',
  'below.withdraw',
  'below.review',
  'session.endBelow',
  'incident.manage',
  'audit.searchBelow',
  'help.answer',
  'statistics.readBelow',
  'placement.make',
  'placement.recall',
  'placement.take',
  'urgent.issue',
  'duty.readBelow',
  'office.list',
  'office.enter',
  'move.coach',
])

// What an office does for itself only: at the national one the same would change what all have.
const local: ReadonlySet<Permission> = new Set(['stage.add'])
// What changes nothing but one's own account, or asks for help.
const readsOnly = /\.(enter|secure|ask|read|readBelow|search|searchBelow|list)$/

/** Whether this person may do this, by role alone; state and four eyes are asked in publishing.ts. */
export function may(actor: Actor, permission: Permission): boolean {
  if (national.has(permission) && actor.level !== 'pusat') return false
  if (local.has(permission) && actor.level === 'pusat') return false
  if (overseeing.has(permission) && actor.level !== 'pusat' && actor.level !== 'provinsi') return false
  if (actor.dormant && !readsOnly.test(permission)) return false
  const allowed: readonly Role[] = table[permission] ?? []
  return actor.roles.some(role => allowed.includes(role))
}

/** The roles that have a permission, wherever it counts. */
export const rolesWith = (permission: Permission): Role[] => [...table[permission]]

/** On whose behalf this person does this: the office above they come from, or who lent the role it takes. */
export function behalfOf(actor: Actor, permission: Permission): string {
  if (actor.helping) return actor.helping.from
  const lent = actor.lent ?? []
  const own = actor.roles.filter(role => !lent.some(loan => loan.role === role))
  if (lent.length === 0 || may({ ...actor, roles: own }, permission)) return ''
  return lent.find(loan => may({ ...actor, roles: [loan.role] }, permission))?.by ?? ''
}
