import { useEffect, useRef, useState } from 'react'
import { moved } from './sorting.ts'

export type Sorted<T> = {
  items: T[]
  keyOf: (item: T) => string
  /** What an item is called when it is moved or removed. */
  nameOf: (item: T) => string
  change: (items: T[]) => void
  /** When an item has found its place: once after a drag, not on the way. */
  settled?: (items: T[]) => void
}

/** Puts a list in order by drag or by steps, takes items out, and brings the last one back. */
export function useSorting<T>({ items, keyOf, nameOf, change, settled }: Sorted<T>) {
  const [dragged, setDragged] = useState<string>()
  const [told, setTold] = useState('')
  const [before, setBefore] = useState<T[]>()
  const focus = useRef<string>(undefined)

  // A moved row takes the pressed button with it, and the browser drops the focus on the way.
  useEffect(() => {
    if (!focus.current) return
    document.getElementById(focus.current)?.focus()
    focus.current = undefined
  })

  return {
    dragged,
    told,
    undo:
      before &&
      (() => {
        setTold('')
        setBefore(undefined)
        change(before)
      }),
    drag: setDragged,
    step(from: number, to: number, button: string) {
      if (to < 0 || to >= items.length) return
      focus.current = button
      setTold(`${nameOf(items[from]!)} kini nomor ${to + 1} dari ${items.length}.`)
      setBefore(undefined)
      const next = moved(items, from, to)
      change(next)
      settled?.(next)
    },
    over(index: number) {
      const from = items.findIndex(item => keyOf(item) === dragged)
      if (from >= 0 && from !== index) change(moved(items, from, index))
    },
    drop() {
      setDragged(undefined)
      settled?.(items)
    },
    remove(item: T) {
      setTold(`${nameOf(item)} dibuang.`)
      setBefore(items)
      change(items.filter(other => other !== item))
    },
  }
}
