import type { Card } from './card.ts'
import { accentOf, box, colours, dataOf, type Node, picture, words } from './parts.ts'

/** Room for the one thing to look at, pixels. It stands in the upper right corner. */
export type Room = { width: number; height: number }

const placed = (room: Room) => ({ position: 'absolute', right: 0, top: 0, ...room })

/** What a card shows beside its words: a photo, a figure, bars, or the motif where there is nothing to see. */
export function sight({ photo, figure, bars, institution }: Card, room: Room): Node {
  if (photo) return box(placed(room), picture(photo, room.width, room.height))
  if (figure) return figureSight(figure, institution, room)
  if (bars) return barSight(bars, institution, room)
  const aside = room.width > room.height
  return box(
    {
      ...placed(room),
      background: colours.sunken,
      alignItems: 'flex-end',
      justifyContent: aside ? 'flex-end' : 'center',
      paddingRight: aside ? 72 : 0,
    },
    picture(clump, 300, 400),
  )
}

const figureSight = ({ large, small }: { large: string; small: string }, institution: string, room: Room) =>
  box(
    {
      ...placed(room),
      background: colours.sunken,
      flexDirection: 'column',
      alignItems: 'center',
      justifyContent: 'center',
    },
    words(
      {
        fontSize: large.length > 2 ? 136 : 240,
        fontWeight: 700,
        letterSpacing: -6,
        lineHeight: 1,
        color: accentOf(institution),
      },
      large,
    ),
    words(
      {
        maxWidth: 360,
        marginTop: 20,
        fontSize: small.length > 24 ? 26 : 36,
        fontWeight: 700,
        lineHeight: 1.3,
        textAlign: 'center',
        lineClamp: 3,
      },
      small,
    ),
  )

const barSight = (bars: number[], institution: string, room: Room) => {
  const tallest = Math.round(room.height * 0.76)
  return box(
    { ...placed(room), background: colours.sunken },
    box(
      {
        position: 'absolute',
        left: 48,
        bottom: 0,
        width: room.width - 96,
        height: tallest,
        alignItems: 'flex-end',
      },
      ...bars.map((height, index) =>
        box({
          flexGrow: 1,
          height: Math.max(8, Math.round(height * tallest)),
          marginLeft: index ? 12 : 0,
          borderRadius: '6px 6px 0 0',
          background: height === 1 ? accentOf(institution) : colours.chart,
        }),
      ),
    ),
  )
}

// The motif: stalks of unequal height on one ground, cut into parts.
const clump = clumpOf([
  [40, 150],
  [95, 270],
  [150, 350],
  [205, 230],
  [260, 110],
])

function clumpOf(stalks: [x: number, height: number][]) {
  const parts = stalks.flatMap(([x, height]) => {
    const pieces: string[] = []
    for (let top = 400 - height, length = 46; top < 400; top += length + 12, length += 10)
      pieces.push(`<rect x="${x - 9}" y="${top}" width="18" height="${Math.min(length, 400 - top)}" rx="9"/>`)
    return pieces
  })
  return dataOf(
    `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="400" viewBox="0 0 300 400" fill="${colours.stalk}">${parts.join('')}</svg>`,
  )
}
