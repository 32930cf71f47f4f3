import type { Office } from '../offices/schema.ts'
import type { Account } from './account.ts'
import { longestPassphrase, shortestPassphrase } from './passphrase-lengths.ts'

/** Why a passphrase is not taken. */
export type PassphraseFault = 'pendek' | 'panjang' | 'lemah' | 'dikenal'

export const faultWords: Record<PassphraseFault, string> = {
  pendek: 'Sandi ini terlalu pendek. Pakai 12 huruf atau lebih; spasi juga boleh.',
  panjang: 'Sandi ini terlalu panjang. Paling banyak 200 huruf.',
  lemah:
    'Sandi ini mudah ditebak. Pakai empat kata yang tidak saling berkaitan, tanpa nama Anda atau kantor.',
  dikenal: 'Sandi ini ada di daftar sandi yang sering dipakai orang. Pilih yang lain.',
}

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
