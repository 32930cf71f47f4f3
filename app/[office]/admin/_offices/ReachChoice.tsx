import { formatNumber } from '../../../../lib/numbers.ts'
import type { OfficeGroup, Reach } from '../../../../lib/offices/scope-fields.ts'

type ReachChoiceProps = {
  offers: Reach[]
  groups: OfficeGroup[]
  reach: Reach
  change: (reach: Reach) => void
}

/** How far it reaches, as one of two or three. */
export const ReachChoice = ({ offers, groups, reach, change }: ReachChoiceProps) => (
  <div className={`mt-1.5 grid gap-3 ${offers.length > 2 ? 'md:grid-cols-3' : 'md:grid-cols-2'}`}>
    {offers.map(offer => (
      <label
        key={offer}
        className="flex min-h-12 gap-3 rounded-control border border-field bg-surface px-4 py-3 has-checked:border-accent has-checked:bg-tint"
      >
        <input
          type="radio"
          name="reach"
          value={offer}
          checked={reach === offer}
          onChange={() => change(offer)}
          className="mt-0.5 size-5 shrink-0"
        />
        <span>
          <span className="block text-16 font-semibold">{words[offer]}</span>
          <span className="block text-14 text-ink-2">{meaning(offer, groups)}</span>
        </span>
      </label>
    ))}
  </div>
)

const words = { all: 'Semua kantor', provinces: 'Provinsi', chosen: 'Kantor tertentu' }

function meaning(offer: Reach, groups: OfficeGroup[]) {
  if (offer === 'provinces') return 'Kantor provinsi dan semua kabupaten dan kotanya.'
  if (offer === 'chosen') return 'Pilih satu per satu dari daftar.'
  const count = groups.reduce((sum, group) => sum + group.offices.length, 0)
  return groups.length > 1
    ? `${formatNumber(count)} kantor di ${groups.length} provinsi.`
    : `${formatNumber(count)} kantor di bawah Anda.`
}
