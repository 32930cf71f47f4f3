import { accentOf, box, colours, dataOf, markShape, type Node, picture, words } from './parts.ts'
import { sight } from './sight.ts'

/** What a share picture shows. Words as they are printed; `photo` as a data address. */
export type Card = {
  institution: string
  officeName: string
  host: string
  /** "Berita · 21 November 2026" */
  label: string
  title: string
  photo?: string
  /** A large figure in the place of a photo: the day of an event, the year of a document. */
  figure?: { large: string; small: string }
  /** Heights from 0 to 1, for a dataset. */
  bars?: number[]
  /** Where the entry is to be read: "kab-kediri.kpu.go.id/berita/rapat-pleno". */
  address?: string
}

export const cardWidth = 1200
export const cardHeight = 630
/** The place at the right for the one thing to look at. */
const sightWidth = 432
export const cardSight = { width: sightWidth, height: cardHeight }

/** The card as a tree for satori: the words at the left, one thing to look at in the right third. */
export const drawCard = (card: Card): Node =>
  box(
    {
      width: cardWidth,
      height: cardHeight,
      background: colours.paper,
      color: colours.ink,
      fontFamily: 'Jakarta, Lain',
    },
    box(
      {
        position: 'absolute',
        left: 64,
        top: 52,
        width: 648,
        height: cardHeight - 52 - 48,
        flexDirection: 'column',
        justifyContent: 'space-between',
      },
      head(card, { mark: 60, letters: 28, width: 568 }),
      text(card),
      words({ fontSize: 26, fontWeight: 500, color: colours.ink2 }, card.host),
    ),
    sight(card, cardSight),
    box({
      position: 'absolute',
      left: 0,
      top: 0,
      width: 16,
      height: cardHeight,
      background: accentOf(card.institution),
    }),
  )

/** The mark and the office's name; sizes in pixels. */
export const head = (
  { institution, officeName }: Card,
  { mark, letters, width }: { mark: number; letters: number; width: number },
) =>
  box(
    { alignItems: 'center' },
    picture(markOf(institution), mark, mark),
    words(
      {
        marginLeft: mark / 3,
        maxWidth: width,
        fontSize: letters,
        fontWeight: 700,
        letterSpacing: -0.4,
        lineHeight: 1.2,
        lineClamp: 2,
      },
      officeName,
    ),
  )

const text = ({ institution, label, title }: Card) =>
  box(
    { flexDirection: 'column' },
    words({ fontSize: 26, fontWeight: 700, color: accentOf(institution), marginBottom: 16 }, label),
    words(
      { fontSize: sizeOf(title), fontWeight: 700, letterSpacing: -1, lineHeight: 1.16, lineClamp: 5 },
      title,
    ),
  )

const sizes = [
  [44, 60],
  [76, 52],
  [112, 45],
] as const
const sizeOf = (title: string) => sizes.find(([letters]) => title.length <= letters)?.[1] ?? 39

const markOf = (institution: string) =>
  dataOf(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 44" width="88" height="88"><rect width="44" height="44" rx="8" fill="${accentOf(institution)}"/><path d="${markShape}" stroke="#fff" stroke-width="4.6" stroke-linecap="round"/></svg>`,
  )
