import { at, oval, rect, scene, times } from '../canvas.ts'
import { potFromAbove } from '../landscape.ts'

const SHOULDERS = [
  '#8C1D2F',
  '#5D7C5B',
  '#45616D',
  '#A9784F',
  '#6F6A66',
  '#7E9168',
  '#6E828C',
  '#414A5C',
  '#BD8D63',
]

export const meeting = scene('meeting', random => {
  const floor = random.pick(['#DCD0BB', '#D8D3C4', '#DFD2B9'])
  const [rim, top] = random.pick([
    ['#7C5B45', '#957059'],
    ['#6B5140', '#86684F'],
    ['#7A6248', '#9A8062'],
  ])
  const seats = random.between(4, 5)
  const spread = 590 / (seats - 1)
  const colours = random.shuffled(SHOULDERS)
  const seat = (x: number, y: number, turn: number) =>
    oval(x, y, 61, 61, colours[turn % colours.length]!) + oval(x, y, 34, 34, '#2E2A26')
  return [
    rect(0, 0, 1600, 1000, floor),
    times(5, turn => rect(0, 148 + turn * 148, 1600, 3, '#00000010')),
    times(seats, turn => seat(505 + turn * spread, 200, turn) + seat(505 + turn * spread, 800, turn + 4)),
    seat(238, 500, 2) + seat(1362, 500, 7),
    rect(334, 282, 932, 436, rim, 218),
    rect(358, 306, 884, 388, top, 194),
    rect(574, 442, 452, 116, rim, 58),
    times(seats, turn => papers(475 + turn * spread, 330) + papers(475 + turn * spread, 584)),
    rect(386, 462, 84, 76, '#FBF7EE', 2) + rect(1130, 462, 84, 76, '#FBF7EE', 2),
    potFromAbove(92, 118, 1),
    at(1506, 898, -1, potFromAbove(0, 0, 1.05)),
  ].join('')
})

function papers(x: number, y: number): string {
  return (
    rect(x, y, 70, 86, '#FBF7EE', 2) +
    times(3, turn => rect(x + 12, y + 20 + turn * 17, turn === 2 ? 28 : 44, 5, '#CDBB9E')) +
    oval(x + 94, y + 34, 19, 19, '#EFE3CD') +
    oval(x + 94, y + 34, 12, 12, '#8A4B33')
  )
}
