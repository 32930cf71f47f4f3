import { useId } from 'react'
import { titleLength } from '../../../../../lib/checks/title.ts'
import { Example, FieldError } from '../../../../_ui/Field.tsx'

type TitleFieldProps = {
  label: string
  value: string
  onChange: (title: string) => void
  note?: string
  example?: string
  error?: string
}

/** The title, as large as it will be read, and how long it is. */
export function TitleField({ label, value, onChange, note, example, error }: TitleFieldProps) {
  const id = useId()
  return (
    <div>
      <div className="relative flex items-center justify-between gap-2">
        <label htmlFor="judul" className="block text-14 text-ink-2">
          {label}
        </label>
        {example && <Example label={label} example={example} below />}
      </div>
      <textarea
        id="judul"
        name="title"
        rows={2}
        maxLength={200}
        value={value}
        aria-describedby={id}
        aria-invalid={error ? true : undefined}
        onChange={event => onChange(event.target.value.replaceAll('\n', ' '))}
        onKeyDown={event => {
          if (event.key === 'Enter') event.preventDefault()
        }}
        className="field-sizing-content mt-1 block w-full resize-none border-b border-field bg-transparent pb-2.5 text-30 font-bold lg:text-40"
      />
      <p id={id} className="mt-2 text-14 text-ink-2">
        {[...value].length} dari {titleLength} huruf{lengthWords([...value].length)}
        {note && ` · ${note}`}
      </p>
      {error && <FieldError>{error}</FieldError>}
    </div>
  )
}

const lengthWords = (length: number) => {
  if (length > titleLength) return '. Terlalu panjang, pindahkan rinciannya ke ringkasan.'
  return length > 24 ? '. Panjangnya pas.' : ''
}
