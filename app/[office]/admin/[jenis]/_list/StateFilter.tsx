import type { Kind } from '../../../../../lib/entries/schema.ts'
import { type EntryState, entryStates } from '../../../../../lib/publishing.ts'
import { type ListFilter, listAddress, type StateWord, stateWords } from '../filter.ts'

type StateFilterProps = { kind: Kind; filter: ListFilter; counts: Partial<Record<EntryState, number>> }

/** The states as links, with how many texts are in each; states without any are left out. */
export function StateFilter({ kind, filter, counts }: StateFilterProps) {
  const words = (Object.keys(stateWords) as StateWord[]).filter(
    word => counts[stateWords[word]] || word === filter.word,
  )
  const all = Object.entries(counts).reduce((sum, [state, n]) => (state === 'trashed' ? sum : sum + n), 0)
  return (
    <nav aria-label="Saring menurut keadaan" className="-mx-4 overflow-x-auto px-4 py-1 md:mx-0 md:px-0">
      <ul className="flex gap-2">
        <Chip href={listAddress(kind, filter, { word: undefined })} current={!filter.word} count={all}>
          Semua
        </Chip>
        {words.map(word => (
          <Chip
            key={word}
            href={listAddress(kind, filter, { word })}
            current={word === filter.word}
            count={counts[stateWords[word]] ?? 0}
          >
            {entryStates[stateWords[word]]}
          </Chip>
        ))}
      </ul>
    </nav>
  )
}

type ChipProps = { href: string; current: boolean; count: number; children: string }

const Chip = ({ href, current, count, children }: ChipProps) => (
  <li>
    <a
      href={href}
      aria-current={current ? 'true' : undefined}
      className="inline-flex min-h-11 items-center gap-2 rounded-full border border-field bg-surface px-4 text-16 whitespace-nowrap hover:border-ink aria-current:border-accent aria-current:bg-tint aria-current:font-semibold aria-current:text-accent"
    >
      {children}
      <span className="text-14">{count.toLocaleString('id-ID')}</span>
    </a>
  </li>
)
