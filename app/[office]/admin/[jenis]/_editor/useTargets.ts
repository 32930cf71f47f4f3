import { useEffect, useState } from 'react'
import type { LinkTarget } from '../../../../../lib/entries/targets.ts'
import { completed } from './address.ts'

/** Own entries by words of their title, a moment after the last key; at first the one that is linked to, or the newest. */
export function useTargets(typed: string, linked: string | undefined): LinkTarget[] | undefined {
  const [found, setFound] = useState<LinkTarget[]>()
  useEffect(() => {
    if (completed(typed)) return setFound(undefined)
    const stop = new AbortController()
    const ask = async () => {
      const query = new URLSearchParams(!typed && linked ? { id: linked } : { q: typed.trim().slice(0, 120) })
      const answer = await fetch(`/api/naskah/cari?${query}`, { signal: stop.signal }).catch(() => undefined)
      if (answer?.ok) setFound((await answer.json()).found)
    }
    const timer = setTimeout(ask, typed ? 250 : 0)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [typed, linked])
  return found
}
