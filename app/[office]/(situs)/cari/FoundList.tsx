import { Paperclip } from 'lucide-react'
import { formatDate } from '../../../../lib/dates.ts'
import { type Found, piecesOf } from '../../../../lib/entries/search.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { Icon } from '../../../_ui/Icon.tsx'
import { kindNames } from './kindNames.ts'

/** What was found, best first, each with a piece of its text. */
export const FoundList = ({ found, here }: { found: Found[]; here: Office }) => (
  <ol aria-label="Hasil">
    {found.map(hit => (
      <Hit key={`${hit.officeId}${hit.path}`} hit={hit} here={here} />
    ))}
  </ol>
)

// Standing pages and people have no date that a reader would look for.
const undated = new Set(['page', 'official'])

function Hit({ hit, here }: { hit: Found; here: Office }) {
  const office = directory().officeById(hit.officeId) ?? here
  const elsewhere = office.id !== here.id
  return (
    <li className="relative border-b border-line py-5">
      <p className="text-14 text-ink-2">
        <span className="font-semibold text-accent">{kindNames[hit.kind]}</span>
        {elsewhere && ` · ${office.name}`}
        {!undated.has(hit.kind) && (
          <>
            {' · '}
            <time dateTime={hit.publishedAt.toISOString()} className="whitespace-nowrap">
              {formatDate(hit.publishedAt, office.zone)}
            </time>
          </>
        )}
      </p>
      <h2 className="mt-1 text-17 leading-snug tracking-tight md:text-20">
        <a
          href={elsewhere ? urlOf(office, hit.path) : hit.path}
          className="after:absolute after:inset-0 hover:text-accent"
        >
          {hit.title}
        </a>
      </h2>
      <Passage hit={hit} />
    </li>
  )
}

function Passage({ hit }: { hit: Found }) {
  const text = hit.headline || hit.attached || hit.summary
  if (!text) return null
  return (
    <p className="mt-1.5 text-16 text-ink-2">
      {text === hit.attached && (
        <span className="mr-2 inline-flex items-center gap-1 text-14 font-semibold text-ink">
          <Icon of={Paperclip} />
          Dalam berkas:
        </span>
      )}
      {piecesOf(text).map((piece, index) => (piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text))}
    </p>
  )
}
