import { useEffect, useState } from 'react'
import type { KeptCopy } from '../../../../../lib/entries/copies.ts'
import { findKept, forget } from './kept.ts'
import type { Manuscript } from './manuscript.ts'
import { hasArrived, opening, type Rival, type Start } from './opening.ts'
import { placeOf } from './place.ts'

/** A text that was put together from two. */
export type Chosen = Omit<Start, 'turn' | 'unsent'>

/** What the desk begins with, and what to settle before it does. This browser's own copy is known a moment later. */
export function useStart(manuscript: Manuscript, copy: KeptCopy | undefined) {
  const [{ start, rival }, set] = useState(() => settled(manuscript, opening(manuscript, copy, undefined)))
  const place = placeOf(manuscript)
  useEffect(() => {
    const place = placeOf(manuscript)
    const local = findKept(place)
    if (local && hasArrived(local, copy)) return forget(place)
    if (local) set(settled(manuscript, opening(manuscript, copy, local)))
  }, [manuscript, copy])
  const [chosen, setChosen] = useState(false)
  const go = (next: Chosen) => {
    setChosen(true)
    set({ start: { ...next, turn: crypto.randomUUID(), unsent: true }, rival: undefined })
  }
  const drop = async () => {
    forget(place)
    await fetch('/api/naskah/salinan', {
      method: 'DELETE',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: manuscript.id }),
    }).catch(() => undefined)
    window.location.reload()
  }
  return { start, rival, chosen, go, drop }
}

function settled(manuscript: Manuscript, found: Start | { rival: Rival }): { start: Start; rival?: Rival } {
  if (!('rival' in found)) return { start: found }
  const start = { lock: manuscript.lock, base: found.rival.base, turn: 'rival', unsent: false }
  return { start, rival: found.rival }
}
