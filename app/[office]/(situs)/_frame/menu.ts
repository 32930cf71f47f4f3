import { resolveMenu } from '../../../../lib/menus/resolve.ts'
import { type Arrangement, noArrangement, type Place } from '../../../../lib/menus/schema.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'

export type { Place }

/** Whether an office has others below it, and so a page that lists them. */
export const hasOffices = (office: Office) => office.level === 'pusat' || office.level === 'provinsi'

/** The menu of an office: the centre's tree as the office arranged it. Each place says where else to look while it is empty. */
export const menuOf = (office: Office, arrangement: Arrangement = noArrangement): Place[] =>
  resolveMenu(directory().standardMenuOf(office), arrangement, office.level)
