import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { acrossOffices, authenticating, type Db, inOffice } from '../db/doors.ts'
import { type AnyDeclaration, attempt } from '../lib/action.ts'
import type { Level } from '../lib/offices/schema.ts'
import { type Actor, may, type Role, roles } from '../lib/permissions.ts'
import { collectActions, type Found } from './isolation/actions.ts'
import { record } from './isolation/record.ts'
import { makeStaffed, makeThings, type Named, type Staffed } from './isolation/staffed.ts'
import { request } from './setup/next-headers.ts'

/** What names nothing in the database: it acts on the actor's own office, or the test named shows whose it is. */
const namesNothing: Record<string, string> = {
  'lib/delegations/actions.ts delegateApproval': 'tests/delegations.test.ts',
  'lib/entries/actions.ts saveEntry': 'tests/isolation.test.ts',
  'lib/entries/list-actions.ts saveFilter': 'tests/lists.test.ts',
  'lib/exports/actions.ts takeExport': 'tests/exports-taken.test.ts',
  'lib/factors/actions.ts addPasskey': 'tests/passkeys.test.ts',
  'lib/factors/actions.ts renewRecoveryCodes': 'tests/recovery.test.ts',
  'lib/help/actions.ts askForHelp': 'tests/help.test.ts',
  'lib/imports/run/actions.ts startImport': 'tests/imports-deeds.test.ts',
  'lib/menus/actions.ts arrangeMenu': 'tests/menus.test.ts',
  'lib/menus/actions.ts resetMenu': 'tests/menus.test.ts',
  'lib/moves/table/actions.ts checkMoves': 'tests/moves.test.ts',
  'lib/moves/table/actions.ts scheduleMoves': 'tests/moves.test.ts',
  'lib/offices/actions.ts createOffice': 'tests/offices.test.ts',
  'lib/offices/actions.ts proposeArchive': 'tests/office-life.test.ts',
  'lib/offices/actions.ts proposeMerge': 'tests/office-life.test.ts',
  'lib/offices/list/actions.ts checkOffices': 'tests/office-list.test.ts',
  'lib/offices/list/actions.ts importOffices': 'tests/office-list.test.ts',
  'lib/old-addresses/actions.ts settleAddress': 'tests/old-addresses.test.ts',
  'lib/parity/actions.ts askAddressesAgain': 'tests/parity.test.ts',
  'lib/parity/actions.ts settleRest': 'tests/parity.test.ts',
  'lib/parity/actions.ts signParity': 'tests/parity.test.ts',
  'lib/people/table-actions.ts checkPeopleTable': 'tests/people.test.ts',
  'lib/people/table-actions.ts importPeople': 'tests/people.test.ts',
  'lib/placements/actions.ts proposeRecall': 'tests/placements.test.ts',
  'lib/push/actions.ts subscribeDevice': 'tests/mail.test.ts',
  'lib/push/actions.ts unsubscribeDevice': 'tests/mail.test.ts',
  'lib/redirects/actions.ts addRedirect': 'tests/redirects.test.ts',
  'lib/redirects/actions.ts applyTable': 'tests/redirects.test.ts',
  'lib/redirects/actions.ts checkTable': 'tests/redirects.test.ts',
  'lib/sessions/actions.ts endOtherSessions': 'tests/recovery.test.ts',
  'lib/stages/actions.ts discardDraft': 'tests/calendars.test.ts',
  'lib/stages/actions.ts publishCalendar': 'tests/calendars.test.ts',
  'lib/standards/rolling-actions.ts discardStandard': 'tests/standards.test.ts',
  'lib/urgent/actions.ts issueUrgent': 'tests/urgent.test.ts',
}
/** What is about the actor's own, whatever the form says, each with the test that shows whose. */
const ofOneself: Record<string, string> = {
  'lib/factors/actions.ts confirmAppCode': 'tests/recovery.test.ts',
  'lib/factors/actions.ts removeApp': 'tests/passkeys.test.ts',
  'lib/incidents/actions.ts openIncident': 'tests/incidents.test.ts',
  'lib/login/actions.ts changePassphrase': 'tests/links.test.ts',
  'lib/moves/step-actions.ts reportStep': 'tests/moves.test.ts',
  'lib/moves/step-actions.ts retractReport': 'tests/moves.test.ts',
  'lib/offices/settings/actions.ts editSettings': 'tests/office-settings.test.ts',
  'lib/standards/actions.ts saveBlocks': 'tests/standards.test.ts',
  'lib/standards/actions.ts saveCategories': 'tests/standards.test.ts',
  'lib/standards/actions.ts saveMenu': 'tests/standards.test.ts',
  'lib/standards/actions.ts savePages': 'tests/standards.test.ts',
  'lib/standards/actions.ts saveServices': 'tests/standards.test.ts',
  'lib/standards/rolling-actions.ts endTrial': 'tests/standards.test.ts',
  'lib/standards/rolling-actions.ts rollOutStandard': 'tests/standards.test.ts',
  'lib/standards/rolling-actions.ts tryStandard': 'tests/standards.test.ts',
  'lib/standards/rolling-actions.ts undoStandard': 'tests/standards.test.ts',
}
/** What needs more than a row to be found, each with the test that asks for another office's. */
const shownElsewhere: Record<string, string> = {
  // Whole folder: offices are found in the directory, by what is at or below the actor's own.
  'lib/emergencies/': 'tests/emergencies.test.ts',
  // Whole folder: a run and one of its items, by two fields.
  'lib/imports/run/': 'tests/imports-deeds.test.ts',
  'lib/media/replacement-actions.ts acceptReplacement': 'tests/replacements.test.ts',
  'lib/media/replacement-actions.ts acceptReplacementBelow': 'tests/replacements.test.ts',
  'lib/media/replacement-actions.ts declineReplacement': 'tests/replacements.test.ts',
  'lib/media/replacement-actions.ts declineReplacementBelow': 'tests/replacements.test.ts',
  // Whole folder: people are found by their office's short name and their number, asked of the database.
  'lib/people/': 'tests/people.test.ts',
  'lib/placements/copy-actions.ts takeChanges': 'tests/placement-copies.test.ts',
}

let actions: Found[]
let body: Staffed
let foreign: Staffed
let things: Named[]
let attempts = 0
const passed = new Set<string>()
beforeAll(async () => {
  actions = await collectActions()
  body = await makeStaffed()
  foreign = await makeStaffed()
  things = await makeThings(body)
})
afterAll(() => {
  if (passed.size === 3) record('actions', actions.length, attempts)
})

const doors = {
  inOffice,
  acrossOffices,
  authenticating: <T>(_: Actor, run: (db: Db) => Promise<T>) => authenticating(run),
}
/** Names as they stand in a list; a folder there stands for all in it. */
const namedIn = (list: Record<string, string>, names: Iterable<string>) =>
  [
    ...new Set(
      [...names].map(
        name => Object.keys(list).find(key => key.endsWith('/') && name.startsWith(key)) ?? name,
      ),
    ),
  ].sort()
const each = () =>
  actions.flatMap(({ name, declarations }) => declarations.map(declaration => ({ name, declaration })))
const rollback = new Error('rolled back')

/** Whether this person finds what the form names; whatever the search says or does is undone. */
async function finds({ office, actor }: Staffed['here'], declaration: AnyDeclaration, named: Named) {
  attempts++
  let found: unknown
  await request
    .run({ host: office.host, cookies: {} }, () =>
      doors[declaration.door ?? 'inOffice'](actor, async db => {
        found = await declaration.subject!(db, named, actor)
        throw rollback
      }),
    )
    .catch(() => {})
  return found !== undefined && found !== null
}

describe('every action', () => {
  test('says what it is about by a subject, or is named here', () => {
    const bare = each().filter(({ declaration }) => !declaration.subject)
    expect(
      namedIn(
        namesNothing,
        bare.map(({ name }) => name),
      ),
    ).toEqual(Object.keys(namesNothing).sort())
    passed.add('named')
  })

  test('finds what is the office’s own, and nothing for a neighbour or another body', async () => {
    const unfound = new Set<string>()
    const crossed = new Set<string>()
    for (const { name, declaration } of each().filter(one => one.declaration.subject)) {
      let own = false
      for (const named of things) {
        const owners = [body.there, body.centre]
        const who = []
        for (const owner of owners) if (await finds(owner, declaration, named)) who.push(owner)
        if (!who.length) continue
        own = true
        for (const stranger of [body.here, foreign.there, foreign.centre])
          if (await finds(stranger, declaration, named)) crossed.add(name)
      }
      if (!own) unfound.add(name)
    }
    expect(namedIn(ofOneself, crossed)).toEqual(Object.keys(ofOneself).sort())
    expect(namedIn(shownElsewhere, unfound)).toEqual(Object.keys(shownElsewhere).sort())
    for (const file of Object.values({ ...shownElsewhere, ...namesNothing, ...ofOneself })) readFileSync(file)
    passed.add('found')
  })

  test('leads whoever has no session at this host to the login', async () => {
    for (const { name, action } of actions) {
      attempts++
      const outcome = await request
        .run({ host: body.there.office.host, cookies: {} }, () => action({}, new FormData()))
        .catch(error => String(error.digest))
      expect([name, outcome]).toEqual([name, expect.stringContaining('/admin/masuk')])
    }
    passed.add('strangers')
  })
})

test('every role is refused what it has no permission for, at every level, whatever the form says', async () => {
  const anything = z.any() as z.ZodType
  let refusals = 0
  for (const { name, declaration } of each())
    for (const level of ['pusat', 'provinsi', 'kabupaten'] as Level[])
      for (const role of Object.keys(roles) as Role[]) {
        const actor: Actor = { ...body.there.actor, level, roles: [role] }
        if (may(actor, declaration.permission)) continue
        const bare = { ...declaration, input: anything, subject: async () => ({}), run: async () => 'ran' }
        const outcome = await request.run({ host: body.there.office.host, cookies: {} }, () =>
          attempt(bare, actor, new FormData()),
        )
        refusals++
        expect([name, role, 'refused' in outcome && outcome.refused.status]).toEqual([name, role, 403])
      }
  record('roles', Object.keys(roles).length, refusals)
})
