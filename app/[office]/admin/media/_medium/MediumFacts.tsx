import { formatDateTime } from '../../../../../lib/dates.ts'
import type { FoundMedium } from '../../../../../lib/media/queries.ts'
import { formatSize } from '../../../../../lib/media/size.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { Panel } from '../../kantor/_office/Panel.tsx'

type MediumFactsProps = { medium: FoundMedium; zone: Zone; host: string }

/** What is known of a medium, and the address that stays when it is replaced. */
export function MediumFacts({ medium, zone, host }: MediumFactsProps) {
  const facts: [string, string][] = [
    ['Nama', medium.name],
    ['Ukuran unggahan', formatSize(medium.size)],
    ...(medium.kind === 'picture'
      ? ([['Lebar × tinggi', `${formatNumber(medium.width)} × ${formatNumber(medium.height)} piksel`]] as [
          string,
          string,
        ][])
      : []),
    ['Ditambahkan', formatDateTime(medium.addedAt, zone)],
    ...(medium.addedBy ? ([['Oleh', medium.addedBy]] as [string, string][]) : []),
    ['Alamat tetap', `${host}/media/${medium.id}`],
  ]
  return (
    <Panel id="tentang-media" title="Tentang media ini">
      <dl className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-3 text-16">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-14 text-ink-2">{name}</dt>
            <dd className="break-words [overflow-wrap:anywhere]">{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
