import { ArrowDown, ArrowUp, GripVertical, type LucideIcon, Trash2 } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Icon } from '../../../_ui/Icon.tsx'
import { moved } from './sorting.ts'

type SortableListProps<T> = {
  label: string
  items: T[]
  keyOf: (item: T) => string
  /** What an item is called when it is moved or removed. */
  nameOf: (item: T) => string
  change: (items: T[]) => void
  removable?: boolean
  /** The buttons stand beside an item of one line, where there is room. */
  beside?: boolean
  /** When an item has found its place: once after a drag, not on the way. */
  settled?: (items: T[]) => void
  /** More to do with an item, beside the buttons; and what stands below them. */
  tools?: (item: T) => ReactNode
  below?: (item: T) => ReactNode
  className?: string
  children: (item: T, index: number) => ReactNode
}

/** A list put in order by dragging its handle, or by the buttons "Naik" and "Turun", which keys and thumbs can press. */
export function SortableList<T>(props: SortableListProps<T>) {
  const { label, items, keyOf, nameOf, change, settled, removable = true, className, children } = props
  const [dragged, setDragged] = useState<string>()
  const [told, setTold] = useState('')
  const id = useId()
  const focus = useRef<string>(undefined)

  // A moved row takes the pressed button with it, and the browser drops the focus on the way.
  useEffect(() => {
    if (!focus.current) return
    document.getElementById(focus.current)?.focus()
    focus.current = undefined
  })

  const move = (from: number, to: number, button: string) => {
    if (to < 0 || to >= items.length) return
    focus.current = button
    setTold(`${nameOf(items[from]!)} kini nomor ${to + 1} dari ${items.length}.`)
    const next = moved(items, from, to)
    change(next)
    settled?.(next)
  }
  const over = (index: number) => {
    const from = items.findIndex(item => keyOf(item) === dragged)
    if (from >= 0 && from !== index) change(moved(items, from, index))
  }
  return (
    <>
      <ol
        aria-label={label}
        className={`divide-y divide-line border-y border-line empty:hidden ${className ?? ''}`}
      >
        {items.map((item, index) => {
          const key = keyOf(item)
          const name = nameOf(item)
          return (
            <li
              key={key}
              draggable={dragged === key}
              onDragOver={event => {
                if (!dragged) return
                event.preventDefault()
                event.stopPropagation()
                over(index)
              }}
              onDragEnd={event => {
                event.stopPropagation()
                setDragged(undefined)
                settled?.(items)
              }}
              className={`${props.beside ? 'py-2.5' : 'py-4'} ${dragged === key ? 'bg-tint' : ''}`}
            >
              <div className={props.beside ? 'gap-x-6 xl:flex xl:justify-between' : undefined}>
                {children(item, index)}
                <div
                  className={`flex shrink-0 flex-wrap items-center gap-1 ${props.beside ? 'max-xl:-ml-3' : 'pt-2'}`}
                >
                  {items.length > 1 && (
                    <>
                      <span
                        aria-hidden="true"
                        title="Seret untuk memindahkan"
                        onPointerDown={event => event.pointerType === 'mouse' && setDragged(key)}
                        onPointerUp={() => setDragged(undefined)}
                        className="flex size-11 cursor-grab items-center justify-center rounded-control text-ink-2 hover:bg-sunken pointer-coarse:hidden"
                      >
                        <Icon of={GripVertical} />
                      </span>
                      <SmallButton
                        id={`${id}-${key}-naik`}
                        icon={ArrowUp}
                        word="Naik"
                        name={name}
                        off={index === 0}
                        onPress={() => move(index, index - 1, `${id}-${key}-naik`)}
                      />
                      <SmallButton
                        id={`${id}-${key}-turun`}
                        icon={ArrowDown}
                        word="Turun"
                        name={name}
                        off={index === items.length - 1}
                        onPress={() => move(index, index + 1, `${id}-${key}-turun`)}
                      />
                    </>
                  )}
                  {removable && (
                    <SmallButton
                      icon={Trash2}
                      word="Buang"
                      name={name}
                      onPress={() => change(items.filter(other => other !== item))}
                    />
                  )}
                  {props.tools?.(item)}
                </div>
              </div>
              {props.below?.(item)}
            </li>
          )
        })}
      </ol>
      <p role="status" className="sr-only">
        {told}
      </p>
    </>
  )
}

type SmallButtonProps = {
  id?: string
  icon: LucideIcon
  word: string
  name: string
  off?: boolean
  onPress: () => void
}

/** A button of a row. At the ends it is not disabled: one that vanishes from under the finger loses the focus. */
export const SmallButton = ({ id, icon, word, name, off, onPress }: SmallButtonProps) => (
  <button
    id={id}
    type="button"
    aria-disabled={off || undefined}
    onClick={onPress}
    className="inline-flex min-h-11 items-center gap-1.5 rounded-control px-3 text-14 font-semibold hover:bg-sunken aria-disabled:text-ink-2 aria-disabled:opacity-60"
  >
    <Icon of={icon} />
    {word}
    <span className="sr-only"> {name}</span>
  </button>
)
