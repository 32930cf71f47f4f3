import type { Change } from '../../../../lib/entries/diff.ts'
import type { Part } from '../../../../lib/entries/diff-words.ts'

/** What changed between two versions: words struck and words added, told by line as well as colour. */
export const Difference = ({ changes, title }: { changes: Change[]; title: string }) => (
  <section aria-labelledby="berubah" className="pb-8">
    <h2 id="berubah" className="text-22">
      {title}
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

// A space around the words is not struck with them.
/** Words that stayed, went or came. */
export function Words({ part: { kind, text } }: { part: Part }) {
  if (kind === 'same') return text
  const words = text.trim()
  const space = kind === 'removed' || text.trimEnd() !== text ? ' ' : ''
  return (
    <>
      {text.trimStart() !== text && ' '}
      {kind === 'removed' ? (
        <del className="rounded-badge bg-bad-tint px-0.5 text-bad line-through decoration-2">
          <span className="sr-only">[dihapus: </span>
          {words}
          <span className="sr-only">]</span>
        </del>
      ) : (
        <ins className="border-b-2 border-ok bg-ok-tint px-0.5 text-ok no-underline">
          <span className="sr-only">[ditambahkan: </span>
          {words}
          <span className="sr-only">]</span>
        </ins>
      )}
      {space}
    </>
  )
}
