import { deadAmong } from '../../../../lib/checks/dead-links.ts'
import { readFiles, readOwnNumbers } from '../../../../lib/checks/facts.ts'
import { askInput } from '../../../../lib/checks/input.ts'
import { localInput } from '../../../../lib/dates.ts'
import { currentOffice } from '../../../../lib/session.ts'
import { officeRoute } from '../answering.ts'

/** What the checks beside a text cannot know by themselves: what its files hold, and which own links lead nowhere. */
export const POST = officeRoute({
  permission: 'entry.write',
  writes: false,
  input: askInput,
  run: async ({ db, input }) => {
    const office = await currentOffice()
    const ownNumbers = await readOwnNumbers(db, office.id)
    return {
      now: localInput(new Date(), office.zone),
      ownNumbers,
      dead: await deadAmong(db, office, input.links),
      files: await readFiles(db, office.id, input.files, ownNumbers),
    }
  },
})
