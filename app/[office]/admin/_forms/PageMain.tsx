import type { ListedPage } from '../../../../lib/entries/choices.ts'
import { ChoiceField, TextField } from '../../../_ui/Field.tsx'
import { bind } from './bind.ts'
import type { FieldsProps } from './form.ts'
import { Group } from './Group.tsx'
import type { Own } from './own.ts'

/** Where a page stands among the others. */
export function PageMain(props: FieldsProps<Own<'page'>>) {
  const { manuscript, draft, change, errors } = props
  const { pages = [] } = manuscript.around
  const parentId = draft.parentId ?? ''
  const parent = pages.find(page => page.id === parentId)
  if (manuscript.published)
    return (
      <Group title="Letak">
        <input type="hidden" name="parentId" value={parentId} />
        <input type="hidden" name="order" value={draft.order} />
        <p className="text-16">
          {parent ? `Di bawah halaman “${parent.title}”.` : 'Di tingkat teratas.'}{' '}
          <a href="/admin/halaman" className="link">
            Pindahkan di susunan halaman
          </a>
        </p>
      </Group>
    )
  return (
    <Group title="Letak">
      <div className="grid gap-5 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <ChoiceField
          label="Di bawah halaman"
          help="Contoh: sejarah kantor ada di bawah Profil."
          name="parentId"
          choices={parentsOf(pages, manuscript.slug)}
          value={parentId}
          error={errors.parentId}
          onChange={event => change({ parentId: event.target.value })}
        />
        <TextField
          label="Urutan"
          help="Angka kecil lebih dulu."
          type="number"
          min={0}
          max={999}
          inputMode="numeric"
          {...bind(props)('order')}
        />
      </div>
    </Group>
  )
}

// By path, so that a page stands below its own parent; a page cannot lie below itself.
const parentsOf = (pages: ListedPage[], slug: string) => ({
  '': 'Tingkat teratas',
  ...Object.fromEntries(
    pages
      .filter(page => !slug || (page.slug !== slug && !page.slug.startsWith(`${slug}/`)))
      .sort((one, other) => (one.slug < other.slug ? -1 : 1))
      .map(page => [page.id, `${'\u2003'.repeat(page.slug.split('/').length - 1)}${page.title}`]),
  ),
})
