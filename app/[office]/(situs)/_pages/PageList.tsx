import { ArrowRight } from 'lucide-react'
import { Icon } from '../../../_ui/Icon.tsx'

/** Pages one level down, or beside this one: the title is the link. */
export const PageList = ({ pages }: { pages: { path: string; title: string; summary?: string }[] }) => (
  <ul className="border-t border-line">
    {pages.map(page => (
      <li
        key={page.path}
        className="relative flex items-center justify-between gap-4 border-b border-line py-4"
      >
        <div>
          <a href={page.path} className="text-17 font-bold after:absolute after:inset-0 hover:text-accent">
            {page.title}
          </a>
          {page.summary && <p className="text-16 text-ink-2">{page.summary}</p>}
        </div>
        <Icon of={ArrowRight} className="text-ink-2" />
      </li>
    ))}
  </ul>
)
