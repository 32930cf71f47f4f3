import type { Place } from './menu.ts'

type MenuLinkProps = { place: Place; here?: string; className: string }

/** A link of the menu; the current place has weight, colour and its line. */
export function MenuLink({ place, here, className }: MenuLinkProps) {
  const current = place.href === here
  const look = current ? 'border-accent font-bold text-accent' : 'border-transparent hover:text-accent'
  return (
    <a
      href={place.href}
      aria-current={current ? 'page' : undefined}
      className={`${className} ${look} text-16`}
    >
      {place.name}
    </a>
  )
}
