import { formatDate, formatShort } from '../../../../lib/dates.ts'
import { kinds } from '../../../../lib/entries/schema.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import type { Spot } from '../../../../lib/placements/schema.ts'
import type { Placed, PlacedCard } from '../../../../lib/placements/shown.ts'
import { SectionHead } from '../../../_ui/SectionHead.tsx'
import { Card } from '../_articles/Card.tsx'
import { Cards } from '../_articles/Cards.tsx'
import { Region } from '../_frame/Region.tsx'
import { SingleCard } from './SingleCard.tsx'

type PlacedCardsProps = { placed: Placed; spot: Spot; office: Office; now: Date }

/** What other offices show on this front page, at the place the standard gives it; each leads to its own office. */
export function PlacedCards(props: PlacedCardsProps) {
  if (props.placed.turn) limitLifetime(props.placed.turn)
  return <Region name={props.spot}>{drawCards(props)}</Region>
}

function drawCards({ placed, spot, office, now }: PlacedCardsProps) {
  const cards = placed.cards.filter(card => card.spot === spot && directory().officeById(card.originOfficeId))
  if (cards.length === 0) return null
  const id = `titipan-${spot}`
  const drawn = cards.map(card => wordsOf(card, cards, now))
  return (
    <section aria-labelledby={id} className={`wide pt-9 lg:pt-11 ${spot === 'top' ? 'pb-9 lg:pb-11' : ''}`}>
      <SectionHead id={id} title={titleOf(cards, office)} />
      {cards.length === 1 ? (
        <SingleCard {...drawn[0]!} />
      ) : (
        <Cards>
          {drawn.map(card => (
            <Card key={card.href} {...card} />
          ))}
        </Cards>
      )}
    </section>
  )
}

// Above each title its kind; and whose it is, where the heading does not say so. Pictures only where all have one.
function wordsOf(card: PlacedCard, cards: PlacedCard[], now: Date) {
  const origin = directory().officeById(card.originOfficeId)!
  const { label } = kinds[card.kind]
  const day = card.happensAt
    ? formatDate(card.happensAt, origin.zone)
    : formatShort(card.publishedAt, origin.zone, now)
  const oneOrigin = cards.every(other => other.originOfficeId === card.originOfficeId)
  const pictured = cards.every(other => other.lead)
  return {
    article: pictured ? card : { ...card, lead: null },
    href: urlOf(origin, card.path),
    above: oneOrigin ? { name: label, date: day } : { name: origin.name, date: `${label}, ${day}` },
  }
}

// From one office: its name. Otherwise whether they come from above or from below.
function titleOf(cards: PlacedCard[], office: Office) {
  const origins = new Set(cards.map(card => card.originOfficeId))
  const [first] = origins
  if (origins.size === 1) return `Dari ${directory().officeById(first!)?.name}`
  const above = directory()
    .officesAbove(office)
    .some(({ id }) => origins.has(id))
  return above ? 'Dari pusat dan provinsi' : 'Pilihan dari daerah'
}
