import { noArrangement } from '../../../../lib/menus/schema.ts'
import type { FrameMatter } from './Frame.tsx'

/** For pages that must show something without asking the database. */
export const noMatter: FrameMatter = {
  contact: { address: [], phone: '', email: '', hours: [] },
  arrangement: noArrangement,
  changedAt: null,
}
