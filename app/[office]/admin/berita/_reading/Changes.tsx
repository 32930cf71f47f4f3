import type { Change } from '../../../../../lib/entries/changes.ts'
import type { Part } from '../../../../../lib/entries/compare.ts'

/** What changed since publication: words struck and words added, told by line as well as colour. */
export const Changes = ({ changes }: { changes: Change[] }) => (
  <section aria-labelledby="berubah" className="pb-8">
    <h2 id="berubah" className="text-22">
      Yang berubah sejak terbit
    </h2>
    {changes.length === 0 && <p className="mt-2 text-ink-2">Tidak ada yang berbeda bagi pembaca.</p>}
    <ul className="mt-3 divide-y divide-line border-y border-line empty:hidden">
      {changes.map((change, index) => (
        <li key={`${change.where} ${index}`} className="py-3.5">
          <p className="text-14 text-ink-2">{change.where}</p>
          <p className="break-words">
            {change.parts.map((part, at) => (
              <Words key={at} part={part} />
            ))}
          </p>
        </li>
      ))}
    </ul>
  </section>
)

function Words({ part: { kind, text } }: { part: Part }) {
  if (kind === 'same') return text
  if (kind === 'removed')
    return (
      <>
        <del className="bg-bad-tint text-bad">{text}</del>{' '}
      </>
    )
  return <ins className="border-b-2 border-ok bg-ok-tint text-ok no-underline">{text}</ins>
}
