import { ChevronDown, CircleAlert } from 'lucide-react'
import { type ComponentProps, type ReactNode, useId } from 'react'
import { Icon } from './Icon.tsx'

/** The classes of something to type in. 16 px letters: smaller ones make phones zoom. */
export const fieldLook =
  'block w-full min-w-0 min-h-12 rounded-control border border-field bg-surface px-4 py-2.5 text-16 text-ink placeholder:text-ink-2 aria-invalid:border-bad'

type Words = { label: string; help?: ReactNode; error?: string; className?: string }

/** One line to type. Label above, help between label and field, error below with its remedy. */
export function TextField({ label, help, error, className, ...input }: Words & ComponentProps<'input'>) {
  const ids = useFieldIds(input.id, help, error)
  return (
    <Labelled {...{ label, help, error, className }} ids={ids}>
      <input {...input} {...ids.attributes} className={fieldLook} />
    </Labelled>
  )
}

/** Several lines to type; it grows with what is in it where the browser can. */
export function TextArea({ label, help, error, className, ...area }: Words & ComponentProps<'textarea'>) {
  const ids = useFieldIds(area.id, help, error)
  return (
    <Labelled {...{ label, help, error, className }} ids={ids}>
      <textarea
        rows={3}
        {...area}
        {...ids.attributes}
        className={`${fieldLook} field-sizing-content min-h-24`}
      />
    </Labelled>
  )
}

/** The words by their value; as pairs where values are numbers, which an object would put in an order of its own. */
type Choices = { choices: Record<string, string> | [value: string | number, word: string][] }

/** One of a few. `choices` are the words by their value, in the order shown. */
export function ChoiceField(props: Words & Choices & ComponentProps<'select'>) {
  const { label, help, error, className, choices, ...select } = props
  const ids = useFieldIds(select.id, help, error)
  return (
    <Labelled {...{ label, help, error, className }} ids={ids}>
      <span className="relative block">
        <select {...select} {...ids.attributes} className={`${fieldLook} appearance-none pr-11`}>
          {(Array.isArray(choices) ? choices : Object.entries(choices)).map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
        <Icon of={ChevronDown} className="pointer-events-none absolute top-3.5 right-3.5 text-ink-2" />
      </span>
    </Labelled>
  )
}

/** A yes or no, with its words beside it. */
export const CheckField = ({ label, className, ...input }: Words & ComponentProps<'input'>) => (
  <label className={`flex min-h-11 items-center gap-3 text-16 ${className ?? ''}`}>
    <input type="checkbox" {...input} className="size-5 shrink-0" />
    {label}
  </label>
)

/** The sentence below a field that says what is wrong and what to do. */
export const FieldError = ({ id, children }: { id?: string; children: ReactNode }) => (
  <p id={id} className="mt-1.5 flex gap-2 text-14 text-bad">
    <Icon of={CircleAlert} />
    {children}
  </p>
)

type Ids = ReturnType<typeof useFieldIds>

const Labelled = ({
  label,
  help,
  error,
  className,
  ids,
  children,
}: Words & { ids: Ids; children: ReactNode }) => (
  <div className={className}>
    <label htmlFor={ids.attributes.id} className="block text-16 font-semibold">
      {label}
    </label>
    {help && (
      <p id={ids.help} className="text-14 text-ink-2">
        {help}
      </p>
    )}
    <div className="mt-1.5">{children}</div>
    {error && <FieldError id={ids.error}>{error}</FieldError>}
  </div>
)

function useFieldIds(given: string | undefined, help: ReactNode, error: string | undefined) {
  const made = useId()
  const id = given ?? made
  const ids = { help: `${id}-bantuan`, error: `${id}-salah` }
  const described = [help && ids.help, error && ids.error].filter(Boolean).join(' ')
  const attributes = {
    id,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
  }
  return { ...ids, attributes }
}
