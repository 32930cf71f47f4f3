import { useEffect, useState } from 'react'
import type { Company } from '../../../../../lib/entries/presence.ts'
import { elsewhere, type Rival } from './opening.ts'
import type { useManuscript } from './useManuscript.ts'
import type { Chosen } from './useStart.ts'
import type { Values } from './values.ts'

type Desk = ReturnType<typeof useManuscript>
type Saved = { values: Values; lock: number; who: string | null }

/** The other text, once somebody wrote this one too, and what becomes of the two. */
export function useCollision(desk: Desk, company: Company | undefined, go: (next: Chosen) => void) {
  const [rival, setRival] = useState<Rival>()
  const [failed, setFailed] = useState(false)
  const { keeper, lock } = desk

  /** Fetches what is saved now, and sets it beside what is on the screen. */
  async function compare() {
    setFailed(false)
    const { id, values } = keeper.written()
    try {
      const answer = await fetch(`/api/naskah/tersimpan?id=${id}`)
      if (!answer.ok) return setFailed(true)
      const saved: Saved = await answer.json()
      setRival({
        mine: values,
        theirs: saved.values,
        who: saved.who ?? 'orang lain',
        lock: saved.lock,
        base: keeper.base,
      })
    } catch {
      setFailed(true)
    }
  }

  /** The same for a text this person wrote in another place. */
  function compareOwn() {
    const state = keeper.state
    if (state.is !== 'rival') return
    const { values } = keeper.written()
    setRival({ mine: values, theirs: state.theirs.values, who: elsewhere, lock, base: state.theirs.mark })
  }

  const overtaken = desk.answer.done?.theirs !== undefined
  useEffect(() => {
    if (overtaken) void compare()
  }, [desk.answer])

  return {
    rival,
    failed,
    compare,
    compareOwn,
    isAhead: company !== undefined && lock > 0 && company.lock > lock && !overtaken,
    close: () => setRival(undefined),
    merge: (values: Values) => {
      if (rival) go({ values, lock: rival.lock, base: rival.base })
    },
  }
}
