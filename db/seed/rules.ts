import type { Db } from '../doors.ts'
import { deadlineRules } from '../tables/index.ts'

const law = 'UU 14/2008'
const elections = 'Perki 1/2019'

/** The limits of public information requests as the law has them today; adds only what is missing. */
export const seedRules = (db: Db) =>
  db
    .insert(deadlineRules)
    .values([
      { name: 'answer', days: 10, basis: `${law} Pasal 22 ayat (7)`, validFrom: '2010-04-30' },
      { name: 'extension', days: 7, basis: `${law} Pasal 22 ayat (8)`, validFrom: '2010-04-30' },
      { name: 'objection', days: 30, basis: `${law} Pasal 36 ayat (1)`, validFrom: '2010-04-30' },
      { name: 'objectionAnswer', days: 30, basis: `${law} Pasal 36 ayat (2)`, validFrom: '2010-04-30' },
      { name: 'dispute', days: 14, basis: `${law} Pasal 37 ayat (2)`, validFrom: '2010-04-30' },
      { name: 'electionAnswer', days: 3, basis: elections, validFrom: '2019-03-28' },
      { name: 'electionExtension', days: 2, basis: elections, validFrom: '2019-03-28' },
      { name: 'electionObjectionAnswer', days: 3, basis: elections, validFrom: '2019-03-28' },
    ])
    .onConflictDoNothing()
