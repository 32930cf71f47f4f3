import { type Actor, may, type Permission } from '../../../../../lib/permissions.ts'
import { Disclosure } from '../../../../_ui/Disclosure.tsx'
import { chapters } from './chapters.ts'

/** How the frequent tasks go, in steps; only those this person may do. */
export const Guide = ({ actor }: { actor: Actor }) => (
  <section>
    <h2 className="text-22">Cara mengerjakan</h2>
    <div className="mt-3 divide-y divide-line border-y border-line">
      {chapters
        .filter(chapter => chapter.permission === undefined || may(actor, chapter.permission as Permission))
        .map(chapter => (
          <Disclosure key={chapter.title} label={chapter.title} className="py-1">
            <ol className="list-decimal pb-4 pl-6">
              {chapter.steps.map(step => (
                <li key={step} className="py-1 pl-1">
                  {step}
                </li>
              ))}
            </ol>
            {chapter.note && <p className="pb-4 text-ink-2">{chapter.note}</p>}
          </Disclosure>
        ))}
    </div>
  </section>
)
