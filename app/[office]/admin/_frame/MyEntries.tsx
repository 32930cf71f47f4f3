import { Plus } from 'lucide-react'
import type { ListedEntry } from '../../../../lib/entries/queries.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { SectionHead } from '../../../_ui/SectionHead.tsx'
import { EntryTable } from './EntryTable.tsx'
import { writable } from './FrozenNotice.tsx'

/** What this person wrote, last changed first. */
export const MyEntries = ({ rows, office }: { rows: ListedEntry[]; office: Office }) => (
  <section aria-labelledby="naskah-saya" className="pt-12">
    <SectionHead
      id="naskah-saya"
      title="Naskah saya"
      more={rows.length ? { name: 'Semua naskah saya', href: '/admin/berita?milik=saya' } : undefined}
    />
    {rows.length ? (
      <EntryTable label="Naskah saya" rows={rows} zone={office.zone} />
    ) : (
      <>
        <p className="max-w-measure text-ink-2">
          Belum ada naskah Anda di kantor ini. Yang Anda tulis muncul di sini, dari draf sampai terbit.
        </p>
        {writable(office) && (
          <p className="pt-5">
            <LinkButton href="/admin/berita/baru" look="primary">
              <Icon of={Plus} />
              Tulis berita
            </LinkButton>
          </p>
        )}
      </>
    )}
  </section>
)
