import { useId, useState } from 'react'
import { TextField } from '../../../_ui/Field.tsx'
import { stayHere } from '../[jenis]/_editor/PhotoWords.tsx'

type CreditFieldProps = { id?: string; name?: string; value: string; change: (credit: string) => void }

/** Who took a photo; the names of the office's latest photos are offered. */
export function CreditField({ id, name, value, change }: CreditFieldProps) {
  const list = useId()
  const [credits, setCredits] = useState<string[]>()
  const ask = async () => {
    if (credits) return
    setCredits([])
    const answer = await fetch('/api/media/fotografer').catch(() => undefined)
    if (answer?.ok) setCredits((await answer.json()).credits)
  }
  return (
    <div>
      <TextField
        id={id}
        name={name}
        label="Foto oleh"
        help="Nama orangnya. Contoh: Putri Handayani"
        maxLength={120}
        list={list}
        autoComplete="off"
        value={value}
        onFocus={ask}
        onChange={event => change(event.target.value)}
        onKeyDown={stayHere}
      />
      <datalist id={list}>
        {credits?.map(credit => (
          <option key={credit} value={credit} />
        ))}
      </datalist>
    </div>
  )
}
