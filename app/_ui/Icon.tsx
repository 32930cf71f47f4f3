import type { LucideIcon } from 'lucide-react'
import { createElement, type ReactElement } from 'react'

type Shape = [tag: string, attributes: Record<string, string>]
type Drawn = ReactElement<{ icon: { node: Shape[] } }>

const shapes = new WeakMap<object, Shape[]>()

// Lucide's own <svg> is a component for the browser; on pages without scripts, drawing its shapes ourselves
// spares every icon the way through React's protocol for those.
function shapesOf(drawing: LucideIcon): Shape[] {
  const known = shapes.get(drawing)
  if (known) return known
  const { render } = drawing as unknown as { render: (props: object, ref: null) => Drawn }
  const { node } = render({}, null).props.icon
  shapes.set(drawing, node)
  return node
}

/** A Lucide drawing in the house size. It never stands alone: a word or an aria-label goes with it. */
export const Icon = ({ of: drawing, className }: { of: LucideIcon; className?: string }) => (
  <svg
    width="20"
    height="20"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.75"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    className={className ? `shrink-0 ${className}` : 'shrink-0'}
  >
    {shapesOf(drawing).map(([tag, attributes]) => createElement(tag, attributes))}
  </svg>
)
