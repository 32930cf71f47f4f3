/** The heading of a section, and where all of it is. */
export const SectionHead = ({
  id,
  title,
  more,
}: {
  id: string
  title: string
  more?: { name: string; href: string }
}) => (
  <div className="flex items-baseline justify-between gap-4 pb-4">
    <h2 id={id} className="text-22 md:text-26">
      {title}
    </h2>
    {more && (
      <a href={more.href} className="link shrink-0 py-2 text-16">
        {more.name}
      </a>
    )}
  </div>
)
