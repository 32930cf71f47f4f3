'use client'
import { createContext, useContext } from 'react'

/** What was ticked when a form was sent, by the field's name. */
export const ChosenContext = createContext<Record<string, string> | undefined>(undefined)

type ChooseProps = { id: string; lock: number; title: string }

/** Ticks one row of a list; what was ticked stays so when the form comes back. */
export function Choose({ id, lock, title }: ChooseProps) {
  const name = `pilih.${id}`
  const chosen = useContext(ChosenContext)
  return (
    <label className="-my-2.5 -ml-3 flex size-11 shrink-0 items-center justify-center rounded-control hover:bg-sunken">
      <input
        type="checkbox"
        name={name}
        value={lock}
        defaultChecked={chosen?.[name] !== undefined}
        className="size-5"
      />
      <span className="sr-only">Pilih {title}</span>
    </label>
  )
}
