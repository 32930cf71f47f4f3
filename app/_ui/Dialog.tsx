'use client'
import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { type ButtonLook, buttonLook } from './Button.tsx'
import { Icon } from './Icon.tsx'

type DialogProps = {
  /** What the button says; "…" at its end promises a question. */
  label: string
  icon?: ReactNode
  look?: ButtonLook
  buttonClass?: string
  title: string
  /** The value of `langkah` in the address that opens it without JavaScript. */
  step: string
  opened: boolean
  children: ReactNode
}

/** A button and the question it opens. Without JavaScript the question opens by a new address instead. */
export function Dialog({ label, icon, look, buttonClass, title, step, opened, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    if (!opened) return
    dialog.current?.close()
    dialog.current?.showModal()
  }, [opened])
  return (
    <>
      <form method="get">
        <button
          type="submit"
          name="langkah"
          value={step}
          className={`${buttonLook(look)} ${buttonClass ?? ''}`}
          onClick={event => {
            event.preventDefault()
            dialog.current?.showModal()
          }}
        >
          {icon}
          {label}
        </button>
      </form>
      <dialog ref={dialog} open={opened} aria-labelledby={heading} className="dialog">
        <div className="flex items-start justify-between gap-4">
          <h2 id={heading} className="text-22">
            {title}
          </h2>
          <form method="dialog">
            <button
              type="submit"
              aria-label="Tutup"
              className="-mt-2 -mr-2 flex size-11 items-center justify-center rounded-control hover:bg-sunken"
            >
              <Icon of={X} />
            </button>
          </form>
        </div>
        <div className="mt-3">{children}</div>
      </dialog>
    </>
  )
}
