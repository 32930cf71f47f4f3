import type { QuarantinedItem } from '../../../../../lib/imports/run/quarantined.ts'
import { plainText } from '../../../../../lib/richtext/plain.ts'

const shown = 400

/** A text in the quarantine as plain words, with what speaks against it. Its links are words too: nobody opens them. */
export function Quarantined({ item: { title, kept } }: { item: QuarantinedItem }) {
  const text = kept?.cleaned ? plainText(kept.cleaned.document) : ''
  const hidden = kept?.cleaned?.hidden ?? []
  const address = kept?.old?.addresses[0] ?? ''
  return (
    <article>
      <h2 className="text-18 font-semibold break-words">{title}</h2>
      {address && <p className="text-14 break-all text-ink-2">{address}</p>}
      <p className="max-w-measure pt-2 break-words">
        {text.slice(0, shown)}
        {text.length > shown && ' …'}
      </p>
      {hidden.length > 0 && (
        <p className="max-w-measure pt-2 break-words text-ink-2">
          Tersembunyi di halaman lamanya: “{hidden[0]!.words.slice(0, 160)}”
        </p>
      )}
      <ul className="max-w-measure list-disc pt-2 pl-5 text-bad">
        {(kept?.reasons ?? []).slice(0, 5).map(({ sentence }) => (
          <li key={sentence} className="break-words">
            {sentence}
          </li>
        ))}
      </ul>
    </article>
  )
}
