import type { ListedEntry } from '../../../../lib/entries/list.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import type { Actor } from '../../../../lib/permissions.ts'
import { SectionHead } from '../../../_ui/SectionHead.tsx'
import { EntryTable } from './EntryTable.tsx'
import { NewMenu } from './NewMenu.tsx'

/** What this person wrote, last changed first. */
export const MyEntries = ({ rows, actor, office }: { rows: ListedEntry[]; actor: Actor; office: Office }) => (
  <section aria-labelledby="naskah-saya" className="pt-12">
    <SectionHead
      id="naskah-saya"
      title="Naskah saya"
      more={rows.length ? { name: 'Semua berita saya', href: '/admin/berita?milik=saya' } : undefined}
    />
    {rows.length ? (
      <EntryTable label="Naskah saya" rows={rows} zone={office.zone} />
    ) : (
      <>
        <p className="max-w-measure text-ink-2">
          Belum ada naskah Anda di kantor ini. Yang Anda tulis muncul di sini, dari draf sampai terbit.
        </p>
        <NewMenu actor={actor} office={office} className="mt-5 max-w-72" />
      </>
    )}
  </section>
)
