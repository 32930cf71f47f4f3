import { Ban, Check } from 'lucide-react'
import {
  type DocumentFields,
  documentStatuses,
  documentTypes,
} from '../../../../lib/entries/kinds/document.ts'
import type { Listed } from '../../../../lib/entries/listed.ts'
import { Badge } from '../../../_ui/Badge.tsx'
import { FileFacts } from '../_files/FileFacts.tsx'

export type ListedDocument = Listed & { fields: DocumentFields }

/** Type, number and year above, the title, then whether it is in force and what there is to download. */
export const DocumentRow = ({ document }: { document: ListedDocument }) => {
  const { fields, path, title, summary } = document
  return (
    <article className="relative border-b border-line py-5">
      <p className="text-14 text-ink-2">
        <span className="font-semibold text-accent">{documentTypes[fields.type]}</span> · {numberOf(fields)}
      </p>
      <h2 className="mt-1 text-17 leading-snug tracking-tight md:text-20">
        <a href={path} className="after:absolute after:inset-0 hover:text-accent">
          {title}
        </a>
      </h2>
      {summary && <p className="mt-1.5 line-clamp-2 text-16 text-ink-2 max-md:hidden">{summary}</p>}
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <StatusBadge status={fields.status} />
        {fields.file && <FileFacts file={fields.file} />}
      </p>
    </article>
  )
}

/** "Nomor 12 Tahun 2026" */
const numberOf = ({ number, year }: DocumentFields) =>
  number ? `Nomor ${number} Tahun ${year}` : `Tahun ${year}`

export const StatusBadge = ({ status }: Pick<DocumentFields, 'status'>) => (
  <Badge look={status === 'berlaku' ? 'ok' : 'bad'} icon={status === 'berlaku' ? Check : Ban}>
    {documentStatuses[status]}
  </Badge>
)
