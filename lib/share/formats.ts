import { type Card, cardHeight, cardSight, cardWidth, drawCard } from './card.ts'
import type { Node } from './parts.ts'
import type { Room } from './sight.ts'
import { drawTall, feed, story } from './tall.ts'

type Drawing = { size: Room; sight: Room; draw: (card: Card) => Node }

/** What a card is drawn as: beside a link to us, for Instagram, for a story or WhatsApp's status. Sizes in pixels. */
export const formats = {
  link: { size: { width: cardWidth, height: cardHeight }, sight: cardSight, draw: drawCard },
  feed: { ...feed, draw: card => drawTall(card, feed) },
  story: { ...story, draw: card => drawTall(card, story) },
} as const satisfies Record<string, Drawing>
export type Format = keyof typeof formats
