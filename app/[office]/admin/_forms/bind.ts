import { exampleOf } from './examples.ts'
import type { FieldsProps } from './form.ts'

/** Ties one field of words to the draft by its name. */
export const bind =
  <OwnFields extends Record<string, unknown>>({
    manuscript,
    draft,
    change,
    errors,
  }: FieldsProps<OwnFields>) =>
  (name: string & keyof OwnFields) => ({
    name,
    value: String(draft[name]),
    error: errors[name],
    example: exampleOf(manuscript.kind, name),
    onChange: (event: { target: { value: string } }) =>
      change({ [name]: event.target.value } as Partial<typeof draft>),
  })
