import { formatDate } from '../../../../lib/dates.ts'
import { type Found, piecesOf } from '../../../../lib/entries/search.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { kindNames } from './kindNames.ts'

/** What was found, best first, each with a piece of its text. */
export const FoundList = ({ found, total, here }: { found: Found[]; total: number; here: Office }) => (
  <section aria-label="Hasil" className="pt-8">
    <p className="border-b border-line pb-3 text-16 text-ink-2">
      <b className="font-bold text-ink">{formatNumber(total)} halaman</b> ditemukan, yang paling cocok dahulu
    </p>
    {found.map(hit => (
      <Hit key={`${hit.officeId}${hit.path}`} hit={hit} here={here} />
    ))}
  </section>
)

function Hit({ hit, here }: { hit: Found; here: Office }) {
  const office = directory().officeById(hit.officeId) ?? here
  const elsewhere = office.id !== here.id
  return (
    <article className="relative border-b border-line py-4">
      <p className="text-14 text-ink-2">
        <span className="font-semibold text-accent">{elsewhere ? office.name : kindNames[hit.kind]}</span>
        {hit.kind !== 'page' && hit.kind !== 'official' && ` · ${formatDate(hit.publishedAt, office.zone)}`}
      </p>
      <h2 className="text-17 leading-snug tracking-tight md:text-20">
        <a
          href={elsewhere ? urlOf(office, hit.path) : hit.path}
          className="after:absolute after:inset-0 hover:text-accent"
        >
          {hit.title}
        </a>
      </h2>
      <p className="mt-1 text-16 text-ink-2">
        {piecesOf(hit.headline).map((piece, index) =>
          piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text,
        )}
      </p>
    </article>
  )
}
