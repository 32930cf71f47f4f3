export type Crumb = { name: string; href: string }

/** The way here, without the page itself. */
export const Breadcrumbs = ({ crumbs }: { crumbs: Crumb[] }) => (
  <nav aria-label="Jejak halaman" className="pt-5 print:hidden">
    <ol className="flex flex-wrap gap-x-2 text-14 text-ink-2">
      {crumbs.map((crumb, index) => (
        <li key={crumb.href} className="flex items-center gap-x-2">
          <a href={crumb.href} className="py-1 underline underline-offset-4 hover:text-ink">
            {crumb.name}
          </a>
          {index < crumbs.length - 1 && <span aria-hidden="true">/</span>}
        </li>
      ))}
    </ol>
  </nav>
)
