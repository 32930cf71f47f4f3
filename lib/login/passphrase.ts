import type { Office } from '../offices/schema.ts'
import type { Account } from './account.ts'
import { longestPassphrase, shortestPassphrase } from './passphrase-lengths.ts'

/** Why a passphrase is not taken. */
export type PassphraseFault = 'pendek' | 'panjang' | 'lemah' | 'dikenal'

/** What a guesser tries first for this person: their name, address and office. */
export const ownWords = (person: Pick<Account, 'name' | 'email'>, office: Office): string[] => [
  ...new Set(
    [person.name, person.email, office.name, office.shortName, office.slug, office.institution, 'serumpun']
      .flatMap(text => [text, ...text.split(/[^\p{L}\p{N}]+/u)])
      .map(word => word.toLowerCase())
      .filter(word => word.length > 2),
  ),
]

/** What is wrong with a passphrase for this person; undefined for one that is taken. */
export async function faultOf(passphrase: string, own: string[]): Promise<PassphraseFault | undefined> {
  if ([...passphrase].length < shortestPassphrase) return 'pendek'
  if ([...passphrase].length > longestPassphrase) return 'panjang'
  const { judge } = await import('./strength.ts')
  return judge(passphrase, own).fault
}
