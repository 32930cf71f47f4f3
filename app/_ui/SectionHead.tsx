/** The heading of a section, and where all of it is. */
export const SectionHead = ({
  id,
  title,
  text,
  more,
}: {
  id: string
  title: string
  /** A sentence below the heading. */
  text?: string
  more?: { name: string; href: string }
}) => (
  <div className="flex flex-wrap items-baseline justify-between gap-x-4 pb-3">
    <h2 id={id} className="text-22 md:text-26">
      {title}
    </h2>
    {more && (
      <a href={more.href} className="link py-1 text-16">
        {more.name}
      </a>
    )}
    {text && <p className="w-full text-16 text-ink-2">{text}</p>}
  </div>
)
