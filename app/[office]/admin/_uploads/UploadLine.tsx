import { formatSize } from '../../../../lib/media/size.ts'
import { FieldError } from '../../../_ui/Field.tsx'
import type { Item, Told } from './Queue.ts'

/** How uploads go: each file with what happens to it, then what became of them. */
export const UploadLine = ({ items, note, error }: Told) => (
  <div className="text-14 text-ink-2">
    <p role="status" className={items.length || note ? 'mt-3' : undefined}>
      {items.length ? summaryOf(items) : note}
    </p>
    {items.length > 0 && (
      <ul className="mt-2 border-t border-line">
        {items.map(item => (
          <li key={item.id} className="border-b border-line py-2">
            <p className="flex items-baseline justify-between gap-4">
              <span className="min-w-0 truncate text-ink">{item.name}</span>
              <span className="shrink-0 tabular-nums">{wordsOf(item)}</span>
            </p>
            {item.is === 'going' && (
              <progress
                max={1}
                value={item.share}
                aria-label={`Yang sudah terkirim dari ${item.name}`}
                className="mt-1 h-2 w-full accent-accent"
              />
            )}
          </li>
        ))}
      </ul>
    )}
    {error && <FieldError>{error}</FieldError>}
  </div>
)

const summaryOf = (items: Item[]) =>
  items.some(item => item.is === 'held')
    ? `${items.length} disimpan di perangkat ini, dikirim saat tersambung.`
    : `Mengirim ${items.length} lagi. Anda bisa terus menulis.`

const wordsOf = ({ is, share, size }: Item) =>
  ({
    waiting: `Menunggu, ${formatSize(size)}`,
    shrinking: 'Mengecilkan …',
    going: share < 1 ? `${Math.round(share * 100)}% dari ${formatSize(size)}` : 'Mengolah …',
    held: 'Menunggu sambungan',
  })[is]
