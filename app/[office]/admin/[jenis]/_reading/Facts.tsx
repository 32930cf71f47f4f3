import { formatDate, formatDateTime, momentOf } from '../../../../../lib/dates.ts'
import { type Kind, kinds } from '../../../../../lib/entries/schema.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { Value } from './Value.tsx'

type FactsProps = { kind: Kind; fields: Record<string, unknown>; zone: Zone }

/** The kind's own fields that are filled, by their names, in reading order. */
export function Facts({ kind, fields, zone }: FactsProps) {
  const labels: Record<string, { label: string; words?: Record<string, string> }> = kinds[kind].labels
  const filled = Object.entries(labels).filter(([name]) => isFilled(fields[name]))
  return (
    <dl className="mt-5 grid gap-x-6 gap-y-4 border-y border-line py-5 empty:hidden md:grid-cols-[11rem_minmax(0,1fr)]">
      {filled.map(([name, { label, words = {} }]) => (
        <div key={name} className="contents">
          <dt className="text-16 text-ink-2">{label}</dt>
          <dd className="-mt-3 min-w-0 md:mt-0">
            <Value value={inWords(fields[name], words, zone)} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

const isFilled = (value: unknown) =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== ''

// "keputusan" as "Keputusan", 2026-11-23T09:00 as "23 November 2026, 09.00 WIB".
function inWords(value: unknown, words: Record<string, string>, zone: Zone): unknown {
  if (typeof value !== 'string') return value
  if (words[value]) return words[value]
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(value)) return value
  const moment = momentOf(value, zone)!
  return value.includes('T') ? formatDateTime(moment, zone) : formatDate(moment, zone)
}
