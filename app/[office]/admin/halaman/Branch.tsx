import { useEffect, useState } from 'react'
import type { ListedPage } from '../../../../lib/entries/choices.ts'
import { SortableList } from '../_forms/SortableList.tsx'
import { entryAddress } from '../_frame/kindWords.ts'
import { StateBadge } from '../_frame/StateBadge.tsx'
import { MovePage } from './MovePage.tsx'
import { childrenOf } from './tree.ts'

type BranchProps = {
  pages: ListedPage[]
  parent: ListedPage | null
  movable: boolean
  settle: (siblings: ListedPage[]) => void
}

/** The pages below one, each with those below it. */
export function Branch({ pages, parent, movable, settle }: BranchProps) {
  const saved = childrenOf(pages, parent?.id ?? null)
  const [shown, setShown] = useState(saved)
  // What the server says wins over what was dragged.
  const order = saved.map(page => `${page.id} ${page.lock} ${page.title}`).join()
  useEffect(() => setShown(saved), [order])
  if (saved.length === 0) return null
  const label = parent ? `Di bawah ${parent.title}` : 'Tingkat teratas'
  const below = (page: ListedPage) => (
    <div className="ml-3 border-l-3 border-line pl-4 empty:hidden md:ml-6">
      <Branch pages={pages} parent={page} movable={movable} settle={settle} />
    </div>
  )
  if (!movable)
    return (
      <ol aria-label={label} className="divide-y divide-line border-y border-line">
        {saved.map(page => (
          <li key={page.id} className="py-4">
            <PageLine page={page} />
            {below(page)}
          </li>
        ))}
      </ol>
    )
  return (
    <SortableList
      label={label}
      items={shown}
      keyOf={page => page.id}
      nameOf={page => page.title}
      change={setShown}
      settled={settle}
      removable={false}
      beside
      tools={page => <MovePage page={page} pages={pages} />}
      below={below}
    >
      {page => <PageLine page={page} />}
    </SortableList>
  )
}

/** A page's title, state and address. */
export const PageLine = ({ page }: { page: ListedPage }) => (
  <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
    <a
      href={entryAddress('page', page.id)}
      className="py-1.5 font-semibold underline-offset-4 hover:text-accent hover:underline"
    >
      {page.title}
    </a>
    <StateBadge state={page.state} live={page.live} />
    <span className="min-w-0 text-14 break-all text-ink-2">/{page.slug}</span>
  </div>
)
