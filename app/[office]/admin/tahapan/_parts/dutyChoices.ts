import { type Kind, kindNames, kinds } from '../../../../../lib/entries/schema.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { groupsIn } from '../../../../../lib/standards/categories.ts'
import { starters } from '../../../../../lib/starters/list.ts'

/** What can fulfil a duty: any kind, a kind, or one of its groups. */
export const matterChoices = (office: Office): [string, string][] => [
  ['', 'Terbitan apa pun'],
  ...kindNames
    .filter((kind): kind is Exclude<Kind, 'home'> => kind !== 'home')
    .flatMap((kind): [string, string][] => [
      [kind, kinds[kind].label],
      ...Object.entries(groupsIn(office, kind)?.words ?? {}).map(([value, word]): [string, string] => [
        `${kind}/${value}`,
        `${kinds[kind].label}: ${word}`,
      ]),
    ]),
]

/** The starters of an institution by key, each with the kind it begins. */
export const starterChoices = (institution: string): [string, string][] =>
  starters
    .filter(one => !one.institution || one.institution === institution)
    .map(({ key, name, kind }) => [key, `${name} (${kinds[kind].noun})`])
