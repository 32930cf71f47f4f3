import { FilePlus2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Starter } from '../../../../../lib/starters/schema.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { Disclosure } from '../../../../_ui/Disclosure.tsx'
import { ChoiceField, TextArea, TextField } from '../../../../_ui/Field.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { type Begun, findBegun, forgetBegun, keepBegun } from './begun.ts'
import { stayHere } from './PhotoWords.tsx'

type BeginningProps = {
  starters: Starter[]
  /** What the page was opened for; answers kept in this browser for the same go first. */
  chosen?: Begun
  /** Under which name the answers are kept in this browser while they are typed. */
  place: string
  make: (starter: Starter, answers: Begun['answers']) => void
}

/** The choice of a frequent event and its questions; whoever wants a blank page simply writes below. */
export function Beginning({ starters, chosen, place, make }: BeginningProps) {
  const [begun, setBegun] = useState(chosen)
  // Known only to the browser: the page must first be as the server drew it.
  useEffect(() => {
    const kept = findBegun(place)
    if (kept && (!chosen || kept.key === chosen.key)) setBegun(kept)
  }, [place, chosen])
  const starter = starters.find(one => one.key === begun?.key)
  const change = (next: Begun | undefined) => {
    setBegun(next)
    if (next) keepBegun(place, next)
    else forgetBegun(place)
  }
  return (
    <section aria-label="Mulai dari contoh" className="border-b border-line pb-6">
      <ChoiceField
        label="Mulai dari contoh"
        help="Jawab beberapa pertanyaan, kerangkanya jadi sendiri. Atau langsung tulis di bawah."
        choices={[['', 'Halaman kosong'], ...starters.map(({ key, name }): [string, string] => [key, name])]}
        value={starter?.key ?? ''}
        onChange={({ target }) =>
          change(target.value ? { key: target.value, answers: begun?.answers ?? {} } : undefined)
        }
      />
      {starter && begun && (
        <Asking
          starter={starter}
          answers={begun.answers}
          change={(name, answer) => change({ ...begun, answers: { ...begun.answers, [name]: answer } })}
          make={() => {
            forgetBegun(place)
            make(starter, begun.answers)
          }}
        />
      )}
    </section>
  )
}

type AskingProps = {
  starter: Starter
  answers: Begun['answers']
  change: (name: string, answer: string) => void
  make: () => void
}

function Asking({ starter, answers, change, make }: AskingProps) {
  return (
    <div className="grid gap-4 pt-5">
      <Example {...starter.example} />
      {starter.asks.map(({ name, label, help, type }) => {
        const field = {
          label,
          help,
          value: answers[name] ?? '',
          onChange: (event: { target: { value: string } }) => change(name, event.target.value),
        }
        return type === 'lines' ? (
          <TextArea key={name} maxLength={4000} {...field} />
        ) : (
          <TextField key={name} type={inputs[type]} maxLength={200} onKeyDown={stayHere} {...field} />
        )
      })}
      <p className="text-14 text-ink-2">
        Yang belum diketahui boleh dikosongkan. Tempatnya ditandai, supaya tidak terlewat sebelum dikirim.
      </p>
      <button type="button" className={`${buttonLook('primary')} min-h-12 w-full`} onClick={make}>
        <Icon of={FilePlus2} />
        Buat kerangka
      </button>
    </div>
  )
}

const inputs = { line: 'text', day: 'date', moment: 'datetime-local' }

const Example = ({ title, summary, text }: Starter['example']) => (
  <Disclosure label="Baca contoh yang baik" className="text-16">
    <div className="border-l-2 border-line pl-4">
      <p className="text-20 font-bold">{title}</p>
      <p className="mt-1 text-ink-2">{summary}</p>
      {text.map(paragraph => (
        <p key={paragraph} className="mt-3">
          {paragraph}
        </p>
      ))}
      <p className="mt-3 text-14 text-ink-2">Nama dan angka di contoh ini rekaan.</p>
    </div>
  </Disclosure>
)
