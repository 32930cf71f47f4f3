const themes: [value: string, name: string][] = [
  ['', 'Ikuti perangkat'],
  ['terang', 'Terang'],
  ['gelap', 'Gelap'],
]
const sizes: [value: string, name: string][] = [
  ['', 'Biasa'],
  ['besar', 'Besar'],
  ['terbesar', 'Terbesar'],
]

/** How the pages look. Only a script can remember a choice, so the script also shows these. */
export const Choices = () => (
  <>
    <Choice name="tampilan" title="Tampilan" options={themes} />
    <Choice name="huruf" title="Ukuran huruf" options={sizes} />
  </>
)

type ChoiceProps = { name: string; title: string; options: [value: string, name: string][] }

const Choice = ({ name, title, options }: ChoiceProps) => (
  <fieldset hidden data-situs={name} className="flex flex-wrap items-center gap-x-1">
    <legend className="float-left mr-1 flex min-h-11 items-center">{title}:</legend>
    {options.map(([value, word]) => (
      <button
        key={word}
        type="button"
        value={value}
        className="link min-h-11 px-1.5 aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:no-underline"
      >
        {word}
      </button>
    ))}
  </fieldset>
)
