import type { ReactNode } from 'react'

type PartProps = { title: string; text?: string; children: ReactNode }

/** Fields that belong together. */
export const Part = ({ title, text, children }: PartProps) => (
  <fieldset className="grid min-w-0 gap-6">
    <legend className="pb-4 text-22 font-bold">{title}</legend>
    {text && <p className="-mt-4 text-ink-2">{text}</p>}
    {children}
  </fieldset>
)
