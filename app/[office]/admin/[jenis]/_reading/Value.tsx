import { FileText } from 'lucide-react'
import type { DataTable } from '../../../../../lib/entries/kinds/dataset.ts'
import { type HomeSection, homeBlocks } from '../../../../../lib/entries/kinds/home.ts'
import type { OfferedFile } from '../../../../../lib/media/file.ts'
import type { Picture } from '../../../../../lib/media/picture.ts'
import { formatSize } from '../../../../../lib/media/size.ts'
import { Icon } from '../../../../_ui/Icon.tsx'
import { EntryPicture } from '../../../(situs)/_articles/EntryPicture.tsx'

/** One value of a field as it can be read: words, a photo, a file, a table, or a list of these. */
export function Value({ value }: { value: unknown }) {
  if (Array.isArray(value))
    return (
      <ul className="grid gap-4">
        {value.map((item, index) => (
          <li key={index}>
            <Value value={item} />
          </li>
        ))}
      </ul>
    )
  if (typeof value !== 'object' || value === null) return <>{String(value)}</>
  if ('width' in value) return <Photo picture={value as Picture} />
  if ('size' in value) return <File file={value as OfferedFile} />
  if ('columns' in value) return <FirstRows table={value as DataTable} />
  if ('block' in value) return <Section section={value as HomeSection} />
  if ('values' in value) return <>Dibuat dari kolom tabel</>
  return <>{wordsOf(value)}</>
}

const Photo = ({ picture }: { picture: Picture }) => (
  <figure>
    <EntryPicture
      picture={picture}
      sizes="(min-width: 900px) 480px, 100vw"
      className="h-auto max-h-80 w-full rounded-control object-cover"
    />
    <figcaption className="mt-2 text-14 text-ink-2">
      {[picture.caption, picture.credit && `Foto: ${picture.credit}`].filter(Boolean).join(' · ')}
    </figcaption>
  </figure>
)

const File = ({ file }: { file: OfferedFile }) => (
  <span className="flex items-start gap-2 break-all">
    <Icon of={FileText} className="mt-0.5 text-ink-2" />
    <span>
      {file.name} <span className="text-14 whitespace-nowrap text-ink-2">{formatSize(file.size)}</span>
    </span>
  </span>
)

const shownRows = 12

const FirstRows = ({ table }: { table: DataTable }) => (
  <div className="overflow-x-auto">
    <table className="text-left text-14">
      <thead>
        <tr className="border-b border-field text-ink-2">
          {table.columns.map((column, index) => (
            <th key={index} scope="col" className="py-1.5 pr-4 font-semibold">
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.slice(0, shownRows).map((row, index) => (
          <tr key={index} className="border-b border-line">
            {row.map((cell, at) => (
              <td key={at} className="py-1.5 pr-4">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    {table.rows.length > shownRows && (
      <p className="pt-2 text-14 text-ink-2">dan {table.rows.length - shownRows} baris lagi</p>
    )}
  </div>
)

const Section = ({ section: { block, title, text } }: { section: HomeSection }) => (
  <>
    <span className="font-semibold">{title || homeBlocks[block]}</span>
    {text && <span className="block text-16 text-ink-2">{text}</span>}
  </>
)

// Of a video or a document elsewhere: its title is what a person knows it by.
const wordsOf = (value: object) => {
  const { title, text, url } = value as Record<string, unknown>
  return [title, text, url].filter(word => typeof word === 'string' && word).join(' · ')
}
