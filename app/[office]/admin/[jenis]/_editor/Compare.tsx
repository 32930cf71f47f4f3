import { useEffect, useMemo, useRef, useState } from 'react'
import { type Kind, kinds } from '../../../../../lib/entries/schema.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { type Choice, type Choices, type Difference, differencesOf, mergedValues } from './compare.ts'
import type { Values } from './values.ts'

export type CompareProps = {
  kind: Kind
  mine: Values
  theirs: Values
  /** Whose the other text is. */
  who: string
  close: () => void
  merge: (values: Values) => void
}

/** Two texts side by side, difference by difference, and the choice between them. */
export default function Compare({ kind, mine, theirs, who, close, merge }: CompareProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const differences = useMemo(() => differencesOf(mine, theirs, labelsOf(kind)), [kind, mine, theirs])
  const [choices, setChoices] = useState<Choices>({})
  useEffect(() => dialog.current?.showModal(), [])
  const all = (choice: Choice) =>
    setChoices(Object.fromEntries(differences.map(({ key }) => [key, choice] as const)))
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="banding" className="dialog dialog-wide">
      <h2 id="banding" className="text-22">
        Tulisan Anda dan {nameOf(who)}
      </h2>
      <p className="mt-1 text-16 text-ink-2">
        {differences.length > 0
          ? 'Pilih yang dipakai di tiap tempat. Setelah digabung, Anda masih bisa mengubahnya.'
          : 'Keduanya sama. Anda bisa melanjutkan menulis.'}
      </p>
      <p className="mt-4 flex flex-wrap gap-3 empty:hidden">
        {differences.length > 1 && (
          <>
            <button type="button" className={buttonLook()} onClick={() => all('mine')}>
              Semua dari saya
            </button>
            <button type="button" className={buttonLook()} onClick={() => all('theirs')}>
              Semua dari {nameOf(who)}
            </button>
          </>
        )}
      </p>
      <div className="mt-4 divide-y divide-line border-y border-line">
        {differences.map(difference => (
          <Place
            key={difference.key}
            difference={difference}
            who={who}
            choice={choices[difference.key] ?? 'mine'}
            choose={choice => setChoices(before => ({ ...before, [difference.key]: choice }))}
          />
        ))}
      </div>
      <div className="sticky -bottom-6 -mx-6 -mb-6 mt-4 flex flex-wrap gap-3 border-t border-line bg-surface px-6 py-4">
        <button
          type="button"
          className={buttonLook('primary')}
          onClick={() => merge(mergedValues(mine, theirs, choices))}
        >
          Pakai pilihan ini
        </button>
        <button type="button" className={buttonLook()} onClick={() => dialog.current?.close()}>
          Nanti saja
        </button>
      </div>
    </dialog>
  )
}

type PlaceProps = {
  difference: Difference
  who: string
  choice: Choice
  choose: (choice: Choice) => void
}

const Place = ({ difference, who, choice, choose }: PlaceProps) => {
  const { key, where, mine, theirs, parts, both } = difference
  const option = (value: Choice, words: string) => (
    <label className="flex min-h-11 items-center gap-2 text-16">
      <input
        type="radio"
        name={`pilih-${key}`}
        checked={choice === value}
        onChange={() => choose(value)}
        className="size-5"
      />
      {words}
    </label>
  )
  return (
    <fieldset className="py-4">
      <legend className="float-left mb-2 w-full text-16 font-semibold">{where}</legend>
      <div className="clear-both grid gap-4 md:grid-cols-2">
        <Side name="Dari saya" words={mine} parts={parts} drawn="added" />
        <Side name={`Dari ${nameOf(who)}`} words={theirs} parts={parts} drawn="removed" />
      </div>
      <div className="mt-2 flex flex-wrap gap-x-6">
        {option('mine', mine === undefined ? 'Tanpa paragraf ini' : 'Dari saya')}
        {option('theirs', theirs === undefined ? 'Tanpa paragraf ini' : `Dari ${nameOf(who)}`)}
        {both && option('both', 'Keduanya')}
      </div>
    </fieldset>
  )
}

type SideProps = {
  name: string
  words?: string
  parts: Difference['parts']
  drawn: 'added' | 'removed'
}

// What only this side has is underlined; long unchanged runs are shortened.
const Side = ({ name, words, parts, drawn }: SideProps) => (
  <div className="min-w-0 text-16">
    <p className="text-14 text-ink-2">{name}</p>
    {words === undefined && <p className="text-ink-2">Tidak ada di sini.</p>}
    {words === '' && <p className="text-ink-2">Kosong.</p>}
    {words && (
      <p className="break-words whitespace-pre-line">
        {parts.length === 0 && words.slice(0, 1200)}
        {parts.map((part, index) =>
          part.kind === 'same' ? (
            part.text
          ) : part.kind === drawn ? (
            <mark key={`${index} ${part.kind}`} className="bg-warn-tint text-ink underline">
              {part.text}
            </mark>
          ) : null,
        )}
      </p>
    )}
  </div>
)

const nameOf = (who: string) => (who.startsWith('Anda ') ? who.slice(5) : who)
const labelsOf = (kind: Kind) =>
  Object.fromEntries(Object.entries(kinds[kind].labels).map(([name, { label }]) => [name, label]))
