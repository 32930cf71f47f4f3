import { formatDate, momentOf } from '../../../../lib/dates.ts'
import type { OfficialFields } from '../../../../lib/entries/kinds/official.ts'
import type { Zone } from '../../../../lib/offices/schema.ts'

/** "3 Juni 2024 sampai 2 Juni 2029", "2018 sampai 2023", "sejak 2024"; empty when nothing is known. */
export function termOf({ termFrom, termTo }: Pick<OfficialFields, 'termFrom' | 'termTo'>, zone: Zone) {
  const [from, to] = [side(termFrom, zone), side(termTo, zone)]
  if (from && to) return `${from} sampai ${to}`
  return from ? `sejak ${from}` : to ? `sampai ${to}` : ''
}

const side = (text: string, zone: Zone) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(momentOf(text, zone)!, zone) : text
