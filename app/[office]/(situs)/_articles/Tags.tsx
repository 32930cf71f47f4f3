import { tagSlug } from '../../../../lib/entries/tags.ts'

/** What an article is about, each leading to the others. */
export const Tags = ({ tags }: { tags: string[] }) => {
  const linked = tags.filter(tag => tagSlug(tag))
  if (linked.length === 0) return null
  return (
    <ul aria-label="Tanda" className="mt-9 flex flex-wrap gap-2 print:hidden">
      {linked.map(tag => (
        <li key={tag}>
          <a
            href={`/berita?tag=${tagSlug(tag)}`}
            className="inline-flex min-h-11 items-center rounded-full border border-field bg-surface px-4 text-16 hover:border-ink md:min-h-9 md:py-1"
          >
            {tag}
          </a>
        </li>
      ))}
    </ul>
  )
}
