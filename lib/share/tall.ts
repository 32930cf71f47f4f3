import { type Card, head } from './card.ts'
import { accentOf, box, colours, type Node, words } from './parts.ts'
import { type Room, sight } from './sight.ts'

type Tall = { size: Room; sight: Room; letters: [upTo: number, size: number][]; lines: number; below: number }

const width = 1080
const margin = 72

/** Upright, as Instagram shows most of a picture. */
export const feed: Tall = {
  size: { width, height: 1350 },
  sight: { width, height: 660 },
  letters: [
    [44, 76],
    [76, 64],
    [112, 54],
  ],
  lines: 6,
  below: 60,
}

/** The whole screen. Apps lay their own words over the uppermost 250 and the lowest 300 pixels. */
export const story: Tall = {
  size: { width, height: 1920 },
  sight: { width, height: 940 },
  letters: [
    [44, 84],
    [76, 72],
    [112, 60],
  ],
  lines: 5,
  below: 310,
}

/** The card as an upright picture: what there is to see above, the words below it; never words on a photo. */
export function drawTall(card: Card, { size, sight: room, letters, lines, below }: Tall): Node {
  const seen = Boolean(card.photo || card.figure || card.bars)
  const above = seen ? room : { ...room, height: Math.round(room.height * 0.62) }
  return box(
    { ...size, background: colours.paper, color: colours.ink, fontFamily: 'Jakarta, Lain' },
    sight(card, above),
    box({ ...line(above.height, 12), background: accentOf(card.institution) }),
    box(
      {
        position: 'absolute',
        left: margin,
        top: above.height + 12 + 52,
        width: width - 2 * margin,
        height: size.height - above.height - 12 - 52 - below,
        flexDirection: 'column',
        justifyContent: 'space-between',
      },
      text(card, sizeOf(card.title, letters) + (seen ? 0 : 14), lines + (seen ? 0 : 1)),
      foot(card),
    ),
  )
}

const line = (top: number, height: number) => ({ position: 'absolute', left: 0, top, width, height })

const text = ({ institution, label, title }: Card, size: number, lines: number) =>
  box(
    { flexDirection: 'column' },
    words({ fontSize: 32, fontWeight: 700, color: accentOf(institution), marginBottom: 20 }, label),
    words(
      { fontSize: size, fontWeight: 700, letterSpacing: -1.2, lineHeight: 1.16, lineClamp: lines },
      title,
    ),
  )

const foot = (card: Card) =>
  box(
    { flexDirection: 'column' },
    head(card, { mark: 72, letters: 34, width: 820 }),
    words(
      {
        marginTop: 24,
        fontSize: 28,
        fontWeight: 500,
        lineHeight: 1.3,
        color: colours.ink2,
        wordBreak: 'break-word',
        lineClamp: 2,
      },
      card.address ?? card.host,
    ),
  )

const sizeOf = (title: string, letters: Tall['letters']) =>
  letters.find(([upTo]) => title.length <= upTo)?.[1] ?? (letters.at(-1)?.[1] ?? 0) - 8
