import { X } from 'lucide-react'
import { useId, useState } from 'react'
import type { ListedDocument } from '../../../../lib/entries/choices.ts'
import type { Relation } from '../../../../lib/entries/kinds/document.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { TextField } from '../../../_ui/Field.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { findDocuments } from './relations.ts'

type RelationsFieldProps = {
  label: string
  help: string
  relations: Relation[]
  documents: ListedDocument[]
  change: (relations: Relation[]) => void
  error?: string
}

/** Other documents, found among the office's own while typing; one from elsewhere is named in words. */
export function RelationsField({ label, help, relations, documents, change, error }: RelationsFieldProps) {
  const [sought, setSought] = useState('')
  const list = useId()
  const words = sought.trim()
  const found = findDocuments(documents, words, relations)
  const add = (entryId: string | null, text: string) => {
    change([...relations, { entryId, text: text.slice(0, 240) }])
    setSought('')
  }
  return (
    <div>
      <ul aria-label={label} className="divide-y divide-line border-y border-line empty:hidden">
        {relations.map((relation, index) => (
          <li
            key={relation.entryId ?? relation.text}
            className="flex items-center justify-between gap-3 py-1"
          >
            <span className="min-w-0 py-2 text-16">
              {relation.text}
              {!relation.entryId && <span className="text-14 text-ink-2"> (di luar kantor ini)</span>}
            </span>
            <button
              type="button"
              aria-label={`Lepas ${relation.text}`}
              className="flex size-12 shrink-0 items-center justify-center rounded-control hover:bg-sunken"
              onClick={() => change(relations.filter((_, at) => at !== index))}
            >
              <Icon of={X} />
            </button>
          </li>
        ))}
      </ul>
      <TextField
        className={relations.length ? 'pt-4' : ''}
        label={label}
        help={`${help} Ketik nomor atau sebagian judulnya.`}
        maxLength={240}
        autoComplete="off"
        aria-controls={list}
        value={sought}
        error={error}
        onChange={event => setSought(event.target.value)}
        onKeyDown={event => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          if (found[0]) add(found[0].id, found[0].title)
        }}
      />
      <ul id={list} className="mt-1 rounded-panel border border-line bg-surface p-2 empty:hidden">
        {found.map(document => (
          <li key={document.id}>
            <button
              type="button"
              className="min-h-12 w-full rounded-control px-3 py-2 text-left text-16 hover:bg-sunken"
              onClick={() => add(document.id, document.title)}
            >
              {document.title}
            </button>
          </li>
        ))}
        {words.length > 2 && (
          <li>
            <button
              type="button"
              className={`${buttonLook('plain')} min-h-12 px-3! text-left!`}
              onClick={() => add(null, words)}
            >
              Pakai “{words}” sebagai dokumen di luar kantor ini
            </button>
          </li>
        )}
      </ul>
      <p role="status" className="sr-only">
        {words && `${found.length} dokumen ditemukan.`}
      </p>
    </div>
  )
}
