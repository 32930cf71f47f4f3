import { categories } from '../../../../lib/entries/kinds/article.ts'
import { ChoiceField, TextField } from '../../../_ui/Field.tsx'
import { AddressField } from './AddressField.tsx'
import { Belonging } from './Belonging.tsx'
import { SummaryField } from './CommonSide.tsx'
import { exampleOf } from './examples.ts'
import type { FieldsProps } from './form.ts'
import type { Own } from './own.ts'

type ArticleProps = FieldsProps<Own<'article'>>

/** What an article tells beside its text; each is typed once and drawn where it belongs. */
export function ArticleSide(props: ArticleProps) {
  const { manuscript, host, draft, change, errors } = props
  const field = (name: Exclude<keyof ArticleProps['draft'], 'lead'>) => ({
    name,
    value: draft[name],
    error: errors[name],
    example: exampleOf('article', name),
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  })
  return (
    <div className="grid gap-5">
      <SummaryField manuscript={manuscript} draft={draft} change={change} errors={errors} />
      <ChoiceField
        label="Kategori"
        choices={groupsOf(manuscript.around.categories, draft.category)}
        {...field('category')}
      />
      <TextField
        id="tempat"
        label="Tempat"
        help={`Menjadi pembuka berita: ${draft.place || 'Ngasem'}, ${host} –`}
        maxLength={120}
        {...field('place')}
      />
      <div className="grid grid-cols-2 gap-4">
        <TextField label="Penulis" maxLength={120} {...field('writer')} />
        <TextField label="Editor" maxLength={120} {...field('editor')} />
      </div>
      {!draft.lead && draft.photographer && (
        <TextField label="Foto oleh" maxLength={120} {...field('photographer')} />
      )}
      <TextField
        label="Tanda"
        help="Kata kunci, dipisahkan koma."
        maxLength={500}
        autoCapitalize="none"
        {...field('tags')}
      />
      <Belonging {...(props as unknown as FieldsProps)} />
      <AddressField manuscript={manuscript} host={host} draft={draft} change={change} errors={errors} />
    </div>
  )
}

// A group that is no longer offered stays chosen where it was.
const groupsOf = (offered: Record<string, string> = categories, chosen: string) =>
  chosen in offered
    ? offered
    : { ...offered, [chosen]: (categories as Record<string, string>)[chosen] ?? chosen }
