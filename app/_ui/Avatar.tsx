/** The initials of a name: of its first and last word. */
export function initialsOf(name: string) {
  const words = name.split(/\s+/).filter(word => /^\p{L}/u.test(word))
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words
  return picked.map(word => [...word!][0]!.toLocaleUpperCase('id')).join('')
}

/** A person as initials; the name itself stands beside it. */
export const Avatar = ({ name }: { name: string }) => (
  <span
    aria-hidden="true"
    className="flex size-11 shrink-0 items-center justify-center rounded-full bg-neutral-tint text-14 font-bold"
  >
    {initialsOf(name)}
  </span>
)
