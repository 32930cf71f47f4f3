import { AddressField } from './AddressField.tsx'
import { Belonging } from './Belonging.tsx'
import { SummaryField } from './CommonSide.tsx'
import type { FieldsProps } from './form.ts'

/** What a document tells beside its text: the abstract, and its address. */
export const DocumentSide = (props: FieldsProps) => (
  <div className="grid gap-5">
    <SummaryField
      {...props}
      label="Abstrak"
      help="Dua atau tiga kalimat: apa yang diatur, dan untuk siapa."
    />
    <Belonging {...props} />
    <AddressField {...props} />
  </div>
)
