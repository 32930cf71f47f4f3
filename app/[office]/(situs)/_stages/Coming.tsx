import type { Step } from '../../../../lib/stages/calendar.ts'
import { longSpan } from '../../../../lib/stages/span.ts'

/** What begins next, the soonest first. */
export const Coming = ({ steps }: { steps: Step[] }) => (
  <section aria-labelledby="berikutnya" className="pt-11">
    <h2 id="berikutnya" className="text-22">
      Berikutnya
    </h2>
    <ul className="mt-3 border-t border-line">
      {steps.map(step => (
        <li key={step.id} className="relative border-b border-line py-3.5">
          <a
            href={`/tahapan/${step.slug}`}
            className="text-17 leading-snug font-bold after:absolute after:inset-0 hover:text-accent"
          >
            {step.name}
          </a>
          <p className="text-16 text-ink-2">{longSpan(step)}</p>
        </li>
      ))}
    </ul>
  </section>
)
