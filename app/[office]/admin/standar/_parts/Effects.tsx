import { formatNumber } from '../../../../../lib/numbers.ts'
import type { Change } from '../../../../../lib/standards/compare.ts'
import type { Effect } from '../../../../../lib/standards/effects.ts'

type EffectsProps = { changes: Change[]; effects: Effect[] }

/** What a change would alter, on how many offices, and which have their own instead: before anything changes. */
export const Effects = ({ changes, effects }: EffectsProps) =>
  changes.length > 0 && (
    <section aria-labelledby="akibat" className="max-w-measure pt-10">
      <h2 id="akibat" className="text-22">
        Yang akan berubah
      </h2>
      <ul className="list-disc pt-2 pl-5">
        {changes.map(({ sentence }) => (
          <li key={sentence} className="py-1">
            {sentence}
          </li>
        ))}
      </ul>
      <h3 className="pt-6 text-18">Di kantor mana</h3>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {effects.map(effect => (
          <li key={effect.what} className="py-3.5">
            <p>
              <b className="font-semibold">{effect.what}:</b> {formatNumber(effect.gets)} kantor mendapatnya
              {effect.own.length > 0 && `, ${formatNumber(effect.own.length)} kantor ${effect.meaning}`}.
            </p>
            {effect.own.length > 0 && <Named names={effect.own} />}
          </li>
        ))}
      </ul>
    </section>
  )

const shown = 40

const Named = ({ names }: { names: string[] }) => (
  <details>
    <summary className="link inline-block cursor-pointer py-2.5 text-14">Kantor mana saja</summary>
    <p className="text-14 text-ink-2">
      {names.slice(0, shown).join(', ')}
      {names.length > shown && `, dan ${formatNumber(names.length - shown)} lainnya`}.
    </p>
  </details>
)
