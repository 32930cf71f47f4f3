import { CircleCheck, TriangleAlert } from 'lucide-react'
import { Icon } from '../../../../_ui/Icon.tsx'
import { countWord } from '../../_frame/when.ts'
import type { Check } from './checks.ts'

/** What is worth a look before sending. It advises; an article may be sent without. */
export function Checks({ checks }: { checks: Check[] }) {
  const left = checks.filter(check => !check.done).length
  return (
    <section aria-labelledby="periksa">
      <h2 id="periksa" tabIndex={-1} className="text-22 outline-0">
        Sebelum dikirim
      </h2>
      <p className="mt-1 text-14 text-ink-2">
        {left > 0
          ? `${countWord(left)} hal lagi sebaiknya dilengkapi. Naskah tetap bisa dikirim.`
          : 'Semua yang kami periksa sudah lengkap.'}
      </p>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {checks.map(check => (
          <li key={check.target + check.words} className="flex gap-3 py-2.5 text-16">
            <Icon
              of={check.done ? CircleCheck : TriangleAlert}
              className={`mt-0.5 ${check.done ? 'text-ok' : 'text-warn'}`}
            />
            <span>
              <span className={check.done ? '' : 'font-semibold'}>{check.words}</span>
              {!check.done && <Remedy check={check} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Remedy = ({ check }: { check: Check }) => (
  <a
    href={`#${check.target}`}
    className="link -my-2 block py-2 text-14"
    onClick={event => {
      const field = document.getElementById(check.target)
      if (!field) return
      event.preventDefault()
      field.scrollIntoView({ block: 'center' })
      field.focus({ preventScroll: true })
    }}
  >
    {check.remedy}
    <span className="sr-only">: {check.words}</span>
  </a>
)
