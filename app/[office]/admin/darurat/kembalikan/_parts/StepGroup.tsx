import { useId } from 'react'
import type { Step } from '../../../../../../lib/entries/history.ts'
import { Words } from '../../../_versions/Difference.tsx'

type StepGroupProps = { title: string; text?: string; steps: Step[]; ticked?: boolean }

/** Entries that would do the same, each with its tick and what a reader would see differently. */
export function StepGroup({ title, text, steps, ticked }: StepGroupProps) {
  const id = useId()
  if (!steps.length) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-22">
        {title} ({steps.length})
      </h2>
      {text && <p className="max-w-measure pt-1 text-ink-2">{text}</p>}
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {steps.map(step => (
          <li key={step.entryId} className="py-3">
            <label className="flex min-h-11 items-start gap-3">
              <input
                type="checkbox"
                name={`entry.${step.entryId}`}
                defaultChecked={ticked}
                className="mt-1 size-5 shrink-0"
              />
              <span className="min-w-0">
                <span className="block font-semibold wrap-anywhere">{step.title}</span>
                <span className="block text-14 wrap-anywhere text-ink-2">
                  {step.path}
                  {step.version && `, versi ${step.version.number}: ${step.version.title}`}
                </span>
                {step.withdrawnReason && (
                  <span className="block text-14">Alasan ditarik: {step.withdrawnReason}</span>
                )}
              </span>
            </label>
            <Changes step={step} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Changes = ({ step }: { step: Step }) =>
  step.changes.length > 0 && (
    <details className="pl-8">
      <summary className="link inline-block py-2 text-16">Lihat bedanya ({step.changes.length})</summary>
      <ul className="divide-y divide-line">
        {step.changes.map((change, index) => (
          <li key={`${change.where} ${index}`} className="py-2">
            <p className="text-14 text-ink-2">{change.where}</p>
            <p className="break-words">
              {change.parts.map((part, at) => (
                <Words key={at} part={part} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
