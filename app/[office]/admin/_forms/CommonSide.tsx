import { TextArea } from '../../../_ui/Field.tsx'
import { AddressField } from './AddressField.tsx'
import { Belonging } from './Belonging.tsx'
import { exampleOf } from './examples.ts'
import type { FieldsProps } from './form.ts'

/** What every kind tells beside its text: a summary, and its address. */
export const CommonSide = (props: FieldsProps) => (
  <div className="grid gap-5">
    <SummaryField {...props} />
    <Belonging {...props} />
    <AddressField {...props} />
  </div>
)

type SummaryFieldProps = Pick<FieldsProps, 'manuscript' | 'draft' | 'change' | 'errors'> & {
  label?: string
  help?: string
}

/** A sentence or two for lists. */
export const SummaryField = ({
  manuscript,
  draft,
  change,
  errors,
  label = 'Ringkasan',
  help = 'Satu atau dua kalimat, tampil di daftar dan saat dibagikan.',
}: SummaryFieldProps) => (
  <TextArea
    id="ringkasan"
    name="summary"
    label={label}
    help={help}
    example={exampleOf(manuscript.kind, 'summary')}
    maxLength={500}
    value={draft.summary}
    error={errors.summary}
    onChange={event => change({ summary: event.target.value })}
  />
)
