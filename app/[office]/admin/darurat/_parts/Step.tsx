import type { ReactNode } from 'react'

type StepProps = { id: string; title: string; text: string; children: ReactNode }

/** One thing that can be done in an emergency: what it does to whom, and its form, closed until it is wanted. */
export const Step = ({ id, title, text, children }: StepProps) => (
  <details id={id} name="tindakan" className="group">
    <summary className="flex cursor-pointer list-none items-start gap-4 py-5">
      <span className="min-w-0 flex-1">
        <span className="block text-22 font-bold">{title}</span>
        <span className="mt-1 block text-ink-2">{text}</span>
      </span>
      <span className="link shrink-0 pt-1 group-open:hidden">Buka</span>
    </summary>
    <div className="pb-8">{children}</div>
  </details>
)
