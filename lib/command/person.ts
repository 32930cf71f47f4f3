import { system } from '../../db/doors.ts'
import { demoPassword } from '../../db/seed/people.ts'
import { env } from '../env.ts'
import { listDemoPeople } from '../people/queries.ts'
import { openSecret } from '../people/secrets.ts'
import type { Command } from './main.ts'

/** person list --demo */
export const person: Command = async ([verb], { demo, json }) => {
  if (verb !== 'list' || !demo) throw new Error('Pakai: person list --demo')
  const people = await demoPeople()
  if (json) return JSON.stringify(people)
  return people.map(one => `${one.host}\t${one.email}\t${one.password}\t${one.totpSecret}`).join('\n')
}

/** The people that exist only where demo data is on, with what they log in with; none elsewhere. */
export async function demoPeople() {
  if (!env().demo) return []
  const rows = await system('people', listDemoPeople)
  const seen = new Map(rows.map(row => [`${row.host} ${row.email}`, row]))
  return [...seen.values()].map(({ host, email, name, institutionId, totpSecret }) => ({
    host,
    email,
    name,
    password: demoPassword,
    totpSecret: openSecret(totpSecret!, { institutionId, email }),
  }))
}
