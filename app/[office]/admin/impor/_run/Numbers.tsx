import type { StateCounts } from '../../../../../lib/imports/run/queries.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'

type NumbersProps = { counts: StateCounts; base: string }

/** The outcome at a glance, the largest numbers of the page; each leads to what it counts. */
export function Numbers({ counts: { texts, media }, base }: NumbersProps) {
  const coming = texts.planned > 0 || texts.created === 0
  const told = [
    coming
      ? { label: 'Tulisan siap dipindahkan', value: texts.planned, query: 'hasil=planned&jenis=tulisan' }
      : { label: 'Tulisan dipindahkan', value: texts.created, query: 'hasil=created&jenis=tulisan' },
    {
      label: media.created > 0 ? 'Foto dan berkas dipindahkan' : 'Foto dan berkas',
      value: media.created || media.planned,
      query: `hasil=${media.created > 0 ? 'created' : 'planned'}&jenis=medium`,
    },
    { label: 'Perlu Anda lihat', value: texts.quarantined, to: 'karantina' },
    { label: 'Dilewati', value: texts.skipped + texts.dropped + media.skipped, query: 'hasil=skipped' },
    { label: 'Tidak bisa dipindahkan', value: texts.refused + media.refused, query: 'hasil=refused' },
    ...(texts.removed > 0 ? [{ label: 'Dikembalikan', value: texts.removed, query: 'hasil=removed' }] : []),
  ]
  return (
    <ul className="grid grid-cols-2 gap-x-6 gap-y-6 border-y border-line py-6 md:grid-cols-5">
      {told.map(({ label, value, query, to }) => (
        <li key={label}>
          <a href={`${base}/${to ?? `butir?${query}`}`} className="group block py-1">
            <span className="block text-30 font-semibold tabular-nums">{formatNumber(value)}</span>
            <span className="block text-14 text-ink-2 underline-offset-4 group-hover:underline">{label}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
