import { FieldError } from '../../../_ui/Field.tsx'

type RadioGroupProps = {
  name: string
  label: string
  /** Each choice's words, and what it means. */
  choices: Record<string, [word: string, meaning: string]>
  value: string
  error?: string
  change: (value: string) => void
}

/** One of a few whose meaning must be read before choosing. */
export const RadioGroup = ({ name, label, choices, value, error, change }: RadioGroupProps) => (
  <fieldset className="min-w-0">
    <legend className="text-16 font-semibold">{label}</legend>
    <div
      className={`mt-1.5 grid gap-3 ${Object.keys(choices).length === 3 ? 'md:grid-cols-3' : 'md:grid-cols-2'}`}
    >
      {Object.entries(choices).map(([key, [word, meaning]]) => (
        <label
          key={key}
          className="flex min-h-12 gap-3 rounded-control border border-field bg-surface px-4 py-3 has-checked:border-accent has-checked:bg-tint"
        >
          <input
            type="radio"
            name={name}
            value={key}
            checked={value === key}
            onChange={() => change(key)}
            className="mt-0.5 size-5 shrink-0"
          />
          <span>
            <span className="block text-16 font-semibold">{word}</span>
            <span className="block text-14 text-ink-2">{meaning}</span>
          </span>
        </label>
      ))}
    </div>
    {error && <FieldError>{error}</FieldError>}
  </fieldset>
)
