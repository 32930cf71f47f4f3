import type { ListedMedium } from '../../../../../lib/media/queries.ts'
import { formatFile, formatSize } from '../../../../../lib/media/size.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { Cell, NameCell, Row, Table } from '../../../../_ui/Table.tsx'
import { formatAgo } from '../../_frame/when.ts'
import { Thumb } from './Thumb.tsx'
import { usedWords } from './words.ts'

const columns = [
  { title: 'Media' },
  { title: 'Teks alternatif', className: 'w-64' },
  { title: 'Dipakai', className: 'w-36' },
  { title: 'Ditambahkan', end: true, className: 'w-44' },
]

/** Media a line each, with what is told of them. */
export function MediaTable({ rows, zone }: { rows: ListedMedium[]; zone: Zone }) {
  const now = new Date()
  return (
    <Table label="Media" columns={columns}>
      {rows.map(medium => (
        <Row key={medium.id}>
          <NameCell>
            <span className="flex items-center gap-4">
              <Thumb medium={medium} className="size-16 shrink-0" />
              <span className="min-w-0">
                <a href={`/admin/media/${medium.id}`} className="block break-words hover:text-accent">
                  {medium.caption || medium.name}
                </a>
                <span className="block text-14 font-normal break-words text-ink-2">
                  {medium.kind === 'file'
                    ? formatFile(medium)
                    : `${medium.name} · ${formatSize(medium.size)}`}
                </span>
              </span>
            </span>
          </NameCell>
          <Cell title="Teks alternatif">
            <AltText {...medium} />
          </Cell>
          <Cell title="Dipakai">{usedWords(medium)}</Cell>
          <Cell title="Ditambahkan" end>
            {formatAgo(medium.addedAt, zone, now)}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

const AltText = ({ kind, alt, decorative }: ListedMedium) => {
  if (kind === 'file')
    return (
      <span className="text-ink-2">
        <span aria-hidden="true" className="max-md:hidden">
          –
        </span>
        <span className="sr-only">tidak perlu</span>
      </span>
    )
  if (decorative) return <span className="text-ink-2">Hiasan</span>
  return alt ? <span className="line-clamp-2">{alt}</span> : <span className="text-warn">Belum ada</span>
}
