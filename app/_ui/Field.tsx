import { ChevronDown, CircleAlert, CircleQuestionMark } from 'lucide-react'
import { type ComponentProps, type ReactNode, useId } from 'react'
import { Icon } from './Icon.tsx'

/** The classes of something to type in. 16 px letters: smaller ones make phones zoom. */
export const fieldLook =
  'block w-full min-w-0 min-h-12 rounded-control border border-field bg-surface px-4 py-2.5 text-16 text-ink placeholder:text-ink-2 aria-invalid:border-bad'

type Words = {
  label: string
  help?: ReactNode
  /** What one might type here, shown when asked for. */
  example?: string
  error?: string
  className?: string
}

/** One line to type. Label above, help between label and field, error below with its remedy. */
export function TextField({
  label,
  help,
  example,
  error,
  className,
  ...input
}: Words & ComponentProps<'input'>) {
  const ids = useFieldIds(input.id, help, error)
  return (
    <Labelled {...{ label, help, example, error, className }} ids={ids}>
      <input {...input} {...ids.attributes} className={fieldLook} />
    </Labelled>
  )
}

/** Several lines to type; it grows with what is in it where the browser can. */
export function TextArea({
  label,
  help,
  example,
  error,
  className,
  ...area
}: Words & ComponentProps<'textarea'>) {
  const ids = useFieldIds(area.id, help, error)
  return (
    <Labelled {...{ label, help, example, error, className }} ids={ids}>
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
  const { label, help, example, error, className, choices, ...select } = props
  const ids = useFieldIds(select.id, help, error)
  return (
    <Labelled {...{ label, help, example, error, className }} ids={ids}>
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
  example,
  error,
  className,
  ids,
  children,
}: Words & { ids: Ids; children: ReactNode }) => (
  <div className={className}>
    {example ? (
      <div className="relative flex items-center justify-between gap-2">
        <label htmlFor={ids.attributes.id} className="block text-16 font-semibold">
          {label}
        </label>
        <Example label={label} example={example} />
      </div>
    ) : (
      <label htmlFor={ids.attributes.id} className="block text-16 font-semibold">
        {label}
      </label>
    )}
    {help && (
      <p id={ids.help} className="text-14 text-ink-2">
        {help}
      </p>
    )}
    <div className="mt-1.5">{children}</div>
    {error && <FieldError id={ids.error}>{error}</FieldError>}
  </div>
)

type ExampleProps = {
  label: string
  example: string /** Where nothing stands above the label. */
  below?: boolean
}

/** A "?" beside a label: one example, shown when asked for, one at a time. It leaves the field free to type in. */
export const Example = ({ label, example, below }: ExampleProps) => (
  <details name="contoh" className="-my-2.5 shrink-0">
    <summary className="flex size-11 cursor-pointer list-none items-center justify-center rounded-control text-ink-2 hover:bg-sunken hover:text-ink [&::-webkit-details-marker]:hidden">
      <Icon of={CircleQuestionMark} />
      <span className="sr-only">Contoh untuk {label}</span>
    </summary>
    <p
      className={`absolute right-0 z-10 w-full max-w-96 rounded-panel border border-line bg-surface p-4 text-16 whitespace-pre-line ${below ? 'top-full mt-1' : 'bottom-full mb-3'}`}
    >
      <span className="block text-14 font-semibold text-ink-2">Contoh</span>
      {example}
    </p>
  </details>
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
