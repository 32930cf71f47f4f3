import { formatDate } from '../../../../lib/dates.ts'
import { validityAt } from '../../../../lib/entries/validity.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Placed, PlacedCard } from '../../../../lib/placements/shown.ts'
import { ValidityBadge } from '../_announcements/AnnouncementRow.tsx'
import { Region } from '../_frame/Region.tsx'

/** Announcements of the centre or the province, above the office's own. */
export function PlacedAnnouncements(props: { placed: Placed; now: Date }) {
  if (props.placed.turn) limitLifetime(props.placed.turn)
  return <Region name="list">{drawRows(props)}</Region>
}

function drawRows({ placed, now }: { placed: Placed; now: Date }) {
  const rows = placed.cards.filter(card => card.kind === 'announcement')
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="titipan" className="mb-10">
      <h2 id="titipan" className="border-b border-line pb-4 text-20">
        Dari pusat dan provinsi
      </h2>
      {rows.map(card => (
        <PlacedRow key={card.entryId} card={card} now={now} />
      ))}
    </section>
  )
}

function PlacedRow({ card, now }: { card: PlacedCard; now: Date }) {
  const origin = directory().officeById(card.originOfficeId)
  if (!origin) return null
  return (
    <article className="relative border-b border-line py-5">
      <p className="flex flex-wrap gap-x-4 text-14 text-ink-2">
        <span className="font-semibold text-accent">{origin.name}</span>
        <span>{formatDate(card.publishedAt, origin.zone)}</span>
      </p>
      <h3 className="mt-1 text-17 leading-snug tracking-tight">
        <a href={urlOf(origin, card.path)} className="after:absolute after:inset-0 hover:text-accent">
          {card.title}
        </a>
      </h3>
      <p className="mt-2 empty:hidden">
        <ValidityBadge validity={validityAt({ ...card, startsAt: null }, now, origin.zone)} />
      </p>
    </article>
  )
}
