import type { Change } from '../../../../lib/entries/diff.ts'
import type { FoundEntry } from '../../../../lib/entries/queries.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { Difference } from '../_versions/Difference.tsx'
import { Preview } from '../[jenis]/_reading/Preview.tsx'

type ViewsProps = { found: FoundEntry; office: Office; changes?: Change[] }

/** The page as the public will see it and, for what is public already, what changed; both one tap away. */
export function Views({ found, office, changes }: ViewsProps) {
  if (!changes) return <Preview found={found} office={office} />
  const tab =
    'flex min-h-11 items-center justify-center rounded-control px-3 text-16 font-semibold hover:bg-surface'
  return (
    <>
      <nav
        aria-label="Bagian halaman ini"
        className="mb-4 grid grid-cols-2 gap-1 rounded-panel bg-neutral-tint p-1"
      >
        <a href="#pratinjau" className={tab}>
          Pratinjau
        </a>
        <a href="#berubah" className={tab}>
          Yang berubah ({changes.length})
        </a>
      </nav>
      <div id="pratinjau" className="folded pb-8">
        <input type="checkbox" id="seluruhnya" className="sr-only" />
        <div>
          <Preview found={found} office={office} />
        </div>
        <label htmlFor="seluruhnya" className="link mt-2 inline-block cursor-pointer py-2.5 text-16">
          Baca seluruhnya
        </label>
      </div>
      <Difference changes={changes} title="Yang berubah sejak terbit" />
    </>
  )
}
