import { ArrowDown, ArrowUp, GripVertical, Trash2, Undo2 } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Icon } from '../../../_ui/Icon.tsx'
import { SmallButton } from './SmallButton.tsx'
import { type Sorted, useSorting } from './useSorting.ts'

type SortableListProps<T> = Sorted<T> & {
  label: string
  removable?: boolean
  /** The buttons stand beside an item of one line, where there is room. */
  beside?: boolean
  /** More to do with an item, beside the buttons; and what stands below them. */
  tools?: (item: T) => ReactNode
  below?: (item: T) => ReactNode
  children: (item: T, index: number) => ReactNode
}

/** A list put in order by dragging its handle, or by the buttons "Naik" and "Turun", which keys and thumbs can press. */
export function SortableList<T>(props: SortableListProps<T>) {
  const { label, items, keyOf, nameOf, removable = true, beside, tools, below, children } = props
  const sorting = useSorting(props)
  const id = useId()
  return (
    <>
      <ol aria-label={label} className="divide-y divide-line border-y border-line empty:hidden">
        {items.map((item, index) => {
          const key = keyOf(item)
          return (
            <li
              key={key}
              draggable={sorting.dragged === key}
              onDragOver={event => {
                if (!sorting.dragged) return
                event.preventDefault()
                event.stopPropagation()
                sorting.over(index)
              }}
              onDragEnd={event => {
                event.stopPropagation()
                sorting.drop()
              }}
              className={`${beside ? 'py-2.5' : 'py-4'} ${sorting.dragged === key ? 'bg-tint' : ''}`}
            >
              <div className={beside ? 'gap-x-6 xl:flex xl:justify-between' : undefined}>
                {children(item, index)}
                <div
                  className={`flex shrink-0 flex-wrap items-center gap-1 ${beside ? 'max-xl:-ml-3' : 'pt-2'}`}
                >
                  {items.length > 1 && (
                    <>
                      <Grip grab={held => sorting.drag(held ? key : undefined)} />
                      <Steps
                        id={`${id}-${key}`}
                        name={nameOf(item)}
                        first={index === 0}
                        last={index === items.length - 1}
                        step={(by, button) => sorting.step(index, index + by, button)}
                      />
                    </>
                  )}
                  {removable && (
                    <SmallButton
                      icon={Trash2}
                      word="Buang"
                      name={nameOf(item)}
                      onPress={() => sorting.remove(item)}
                    />
                  )}
                  {tools?.(item)}
                </div>
              </div>
              {below?.(item)}
            </li>
          )
        })}
      </ol>
      <div className={sorting.undo ? 'flex flex-wrap items-center gap-2 py-2 text-14 text-ink-2' : 'sr-only'}>
        <p role="status">{sorting.told}</p>
        {sorting.undo && <SmallButton icon={Undo2} word="Urungkan" name="" onPress={sorting.undo} />}
      </div>
    </>
  )
}

const Grip = ({ grab }: { grab: (held: boolean) => void }) => (
  <span
    aria-hidden="true"
    title="Seret untuk memindahkan"
    onPointerDown={event => event.pointerType === 'mouse' && grab(true)}
    onPointerUp={() => grab(false)}
    className="flex size-11 cursor-grab items-center justify-center rounded-control text-ink-2 hover:bg-sunken pointer-coarse:hidden"
  >
    <Icon of={GripVertical} />
  </span>
)

type StepsProps = {
  id: string
  name: string
  first: boolean
  last: boolean
  step: (by: number, button: string) => void
}

const Steps = ({ id, name, first, last, step }: StepsProps) => (
  <>
    <SmallButton
      id={`${id}-naik`}
      icon={ArrowUp}
      word="Naik"
      name={name}
      off={first}
      onPress={() => step(-1, `${id}-naik`)}
    />
    <SmallButton
      id={`${id}-turun`}
      icon={ArrowDown}
      word="Turun"
      name={name}
      off={last}
      onPress={() => step(1, `${id}-turun`)}
    />
  </>
)
