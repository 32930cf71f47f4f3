import type { ReactNode } from 'react'
import { branchesOf } from '../../../../lib/entries/ranks.ts'
import type { LiveOfficial } from '../../../../lib/entries/standing.ts'
import { EntryPicture } from '../_articles/EntryPicture.tsx'
import { Initials } from './OfficialCard.tsx'

/** Who leads and who works for whom: lists within lists, so that a screen reader says how deep it is. */
export function OrganisationTree({ officials }: { officials: LiveOfficial[] }) {
  const { chairs, members, secretaries, staff } = branchesOf(officials)
  const [chair, ...moreChairs] = chairs
  const [secretary, ...moreSecretaries] = secretaries
  const below = [
    ...leaves([...moreChairs, ...members]),
    ...(secretary
      ? [
          <Branch key={secretary.path} official={secretary} below={leaves(staff)} />,
          ...leaves(moreSecretaries),
        ]
      : leaves(staff)),
  ]
  return (
    <ul aria-label="Susunan organisasi" className="mt-8">
      {chair ? <Branch official={chair} below={below} top /> : below}
    </ul>
  )
}

const leaves = (officials: LiveOfficial[]) =>
  officials.map(official => <Branch key={official.path} official={official} below={[]} />)

// The lines between: down along the left edge, across to each person, and none below the last.
const joint =
  'relative pl-6 before:absolute before:top-0 before:left-0 before:h-full before:border-l before:border-field last:before:h-10 after:absolute after:top-10 after:left-0 after:w-4 after:border-t after:border-field md:pl-9 md:after:w-6'

type BranchProps = { official: LiveOfficial; below: ReactNode[]; top?: boolean }

const Branch = ({ official, below, top }: BranchProps) => (
  <li className={top ? undefined : joint}>
    <Person official={official} />
    {below.length > 0 && <ul className="ml-7">{below}</ul>}
  </li>
)

const Person = ({ official: { title, path, fields } }: { official: LiveOfficial }) => (
  <div className="relative flex items-center gap-4 py-3">
    {fields.portrait ? (
      <div className="shrink-0">
        <EntryPicture
          picture={fields.portrait}
          sizes="56px"
          most={240}
          silent
          className="size-14 rounded-control object-cover object-top"
        />
      </div>
    ) : (
      <Initials name={title} look="size-14 text-18" />
    )}
    <div className="min-w-0">
      <p className="text-17 leading-snug font-bold">
        <a href={path} className="after:absolute after:inset-0 hover:text-accent">
          {title}
        </a>
      </p>
      <p className="text-14 text-ink-2">{[fields.position, fields.division].filter(Boolean).join(' · ')}</p>
    </div>
  </div>
)
