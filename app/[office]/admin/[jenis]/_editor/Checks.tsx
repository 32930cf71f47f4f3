import { CircleCheck, Eye, EyeOff, ShieldAlert, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { isCovered } from '../../../../../lib/checks/list.ts'
import type { Finding, Justification } from '../../../../../lib/checks/schema.ts'
import { Disclosure } from '../../../../_ui/Disclosure.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { countWord } from '../../_frame/when.ts'

type ChecksProps = {
  findings: Finding[]
  justification: Justification | null
  show: (finding: Finding) => void
  mask: (masks: string[]) => void
  /** Where a reason for what is held can be written. */
  children?: ReactNode
}

/** More advice than this is folded away: who reads ten remarks mends none. */
const most = 6

/** What is worth a look before sending, and what holds the text back, each with the way to its place. */
export function Checks({ findings, justification, show, mask, children }: ChecksProps) {
  const holds = findings.filter(one => one.severity === 'blocks')
  const advice = findings.filter(one => one.severity === 'advises')
  const row = (finding: Finding) => (
    <Row
      key={`${finding.code} ${JSON.stringify(finding.place)} ${finding.sentence}`}
      finding={finding}
      covered={isCovered(finding, justification)}
      show={show}
      mask={mask}
    />
  )
  return (
    <section aria-labelledby="periksa">
      <h2 id="periksa" tabIndex={-1} className="scroll-mt-20 text-22 outline-0">
        Sebelum dikirim
      </h2>
      <p role="status" className="mt-1 text-14 text-ink-2">
        {standing(holds.filter(one => !isCovered(one, justification)).length, advice.length)}
      </p>
      {findings.length === 0 && (
        <p className="mt-3 flex gap-3 border-y border-line py-2.5 text-16">
          <Icon of={CircleCheck} className="mt-0.5 text-ok" />
          Semua yang kami periksa sudah baik.
        </p>
      )}
      <Rows>{holds.filter(one => one.personal).map(row)}</Rows>
      {children}
      <Rows>{holds.filter(one => !one.personal).map(row)}</Rows>
      <Rows>{advice.slice(0, most).map(row)}</Rows>
      {advice.length > most && (
        <Disclosure label={`${advice.length - most} saran lain`} className="border-b border-line text-16">
          <ul className="divide-y divide-line border-t border-line">{advice.slice(most).map(row)}</ul>
        </Disclosure>
      )}
    </section>
  )
}

const Rows = ({ children }: { children: ReactNode[] }) =>
  children.length > 0 && <ul className="mt-3 divide-y divide-line border-y border-line">{children}</ul>

function standing(holds: number, advice: number) {
  if (holds > 0)
    return `${countWord(holds)} hal menahan naskah ini${advice ? `, dan ada ${advice} saran` : ''}.`
  return advice > 0
    ? `${countWord(advice)} hal lagi sebaiknya dilengkapi. Naskah tetap bisa dikirim.`
    : 'Naskah siap dikirim.'
}

type RowProps = Pick<ChecksProps, 'show' | 'mask'> & { finding: Finding; covered: boolean }

function Row({ finding, covered, show, mask }: RowProps) {
  const { severity, sentence, remedy, personal } = finding
  const held = severity === 'blocks' && !covered
  return (
    <li className="flex gap-3 py-2.5 text-16">
      <Icon
        of={held ? ShieldAlert : covered ? CircleCheck : TriangleAlert}
        className={`mt-0.5 ${held ? 'text-bad' : covered ? 'text-ok' : 'text-warn'}`}
      />
      <div className="min-w-0">
        {held && <span className="mr-2 font-semibold text-bad">Ditahan.</span>}
        <span className="font-semibold break-words">{sentence}</span>
        <p className="text-14 text-ink-2">{covered ? 'Alasannya sudah ditulis.' : remedy}</p>
        <div className="-mb-1 flex flex-wrap gap-x-5">
          <Act icon={Eye} words="Tunjukkan" about={sentence} act={() => show(finding)} />
          {!covered && personal && personal.masks.length > 0 && (
            <Act icon={EyeOff} words="Samarkan" about={sentence} act={() => mask(personal.masks)} />
          )}
        </div>
      </div>
    </li>
  )
}

type ActProps = { icon: typeof Eye; words: string; about: string; act: () => void }

const Act = ({ icon, words, about, act }: ActProps) => (
  <button
    type="button"
    onClick={act}
    className="link inline-flex min-h-11 items-center gap-2 text-14 font-semibold"
  >
    <Icon of={icon} className="size-4" />
    {words}
    <span className="sr-only">: {about}</span>
  </button>
)
