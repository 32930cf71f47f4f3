import type { FoundEntry } from '../../../../../lib/entries/queries.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { AsPublic } from '../../../(situs)/_entries/AsPublic.tsx'

/** The latest version as its readers will see it; on a phone as wide as they do. */
export const Preview = ({ found, office }: { found: FoundEntry; office: Office }) => (
  <section
    aria-label="Seperti yang dilihat pembaca"
    className="overflow-hidden border-y border-line bg-paper pt-2 pb-10 max-md:-mx-4 md:rounded-panel md:border"
  >
    <AsPublic unseen={found} office={office} />
  </section>
)
