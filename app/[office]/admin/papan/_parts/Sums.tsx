import { type BoardOffice, hasCause } from '../../../../../lib/board/list.ts'
import { type ReasonName, reasonNames, urgent } from '../../../../../lib/board/reasons.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import { listAddress } from '../../kantor/filter.ts'

const words: Record<ReasonName, string> = {
  ditahan: 'ditahan gerbang spam',
  diam: 'diam lebih dari 30 hari',
  kosong: 'tanpa orang',
  nama: 'nama situs hampir habis',
  faktor: 'tanpa faktor kedua',
  kewajiban: 'lewat kewajiban',
  tinjau: 'belum ditinjau',
  bantuan: 'minta bantuan',
}

/** How many offices are well and how many there are for each reason there is; each number leads to exactly those. */
export function Sums({ offices }: { offices: BoardOffice[] }) {
  const well = offices.filter(office => hasCause(office, 'baik')).length
  const resting = offices.filter(({ state }) => state !== 'live').length
  const found = reasonNames
    .map(name => ({ name, those: offices.filter(office => hasCause(office, name)) }))
    .filter(({ those }) => those.length > 0)
  return (
    <ul className="grid grid-cols-2 gap-x-6 gap-y-6 pb-12 md:grid-cols-3 xl:grid-flow-col xl:auto-cols-fr xl:grid-cols-none">
      <Sum
        edge="border-ok"
        number={well}
        label="berjalan baik"
        note={
          resting
            ? `${formatNumber(resting)} lain tidak sedang aktif`
            : `dari ${formatNumber(offices.length)} kantor`
        }
        href={listAddress({ cause: 'baik' })}
      />
      {found.map(({ name, those }) => (
        <Sum
          key={name}
          edge={urgent.has(name) ? 'border-bad' : 'border-warn'}
          number={those.length}
          label={words[name]}
          note={longest(those, name)}
          href={listAddress({ cause: name })}
        />
      ))}
    </ul>
  )
}

function longest(offices: BoardOffice[], name: ReasonName) {
  const days = offices.flatMap(({ reasons }) => reasons.filter(reason => reason.name === name))
  if (name === 'faktor') return `${formatNumber(offices.reduce((sum, { bare }) => sum + bare, 0))} orang`
  const most = Math.max(0, ...days.map(reason => reason.days))
  if (name === 'kosong') return 'tidak ada yang bisa masuk'
  return most === 0 ? 'sejak hari ini' : `terlama ${formatNumber(most)} hari`
}

type SumProps = { edge: string; number: number; label: string; note: string; href: string }

/** A number, what it counts and the way to those it counts. */
export const Sum = ({ edge, number, label, note, href }: SumProps) => (
  <li className={`border-t-3 pt-2 ${edge}`}>
    <a href={href} className="group block rounded-control">
      <span className="block text-30 font-bold tabular-nums">{formatNumber(number)}</span>
      <span className="block text-16 leading-snug underline-offset-4 group-hover:underline">{label}</span>
    </a>
    <span className="block pt-0.5 text-14 text-ink-2">{note}</span>
  </li>
)
