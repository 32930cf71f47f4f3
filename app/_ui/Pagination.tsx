import { ArrowLeft, ArrowRight } from 'lucide-react'
import { buttonLook } from './Button.tsx'
import { Icon } from './Icon.tsx'

type PaginationProps = { page: number; pages: number; href: (page: number) => string }

/** The pages around the current one, always with the first and the last; 0 stands for a gap. */
export function pagesToShow(page: number, pages: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pages, ...(page < 3 ? [3] : [])]
  const shown = [...new Set(wanted)].filter(number => number >= 1 && number <= pages).sort((a, b) => a - b)
  return shown.flatMap((number, index) =>
    index > 0 && number > shown[index - 1]! + 1 ? [0, number] : [number],
  )
}

/** Plain links to the other pages of a list; nothing when there is one page. */
export function Pagination({ page, pages, href }: PaginationProps) {
  if (pages < 2) return null
  return (
    <nav
      aria-label="Halaman daftar"
      className="flex flex-wrap items-center justify-between gap-4 pt-6 print:hidden"
    >
      <ol className="flex flex-wrap items-center gap-1">
        {pagesToShow(page, pages).map((number, index) => (
          <li key={number || `gap-${index}`}>
            <PageLink number={number} current={page} href={href} />
          </li>
        ))}
      </ol>
      <div className="flex gap-3">
        {page > 1 && (
          <a href={href(page - 1)} rel="prev" className={buttonLook()}>
            <Icon of={ArrowLeft} />
            Sebelumnya
          </a>
        )}
        {page < pages && (
          <a href={href(page + 1)} rel="next" className={buttonLook()}>
            Halaman berikutnya
            <Icon of={ArrowRight} />
          </a>
        )}
      </div>
    </nav>
  )
}

function PageLink({
  number,
  current,
  href,
}: {
  number: number
  current: number
  href: PaginationProps['href']
}) {
  if (number === 0) return <span className="px-2 text-ink-2">…</span>
  const look = number === current ? 'bg-accent text-on-accent' : 'hover:bg-sunken'
  return (
    <a
      href={href(number)}
      aria-label={`Halaman ${number}`}
      aria-current={number === current ? 'page' : undefined}
      className={`flex size-11 items-center justify-center rounded-control text-16 font-semibold ${look}`}
    >
      {number}
    </a>
  )
}
