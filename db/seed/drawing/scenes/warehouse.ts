import { path, rect, scene, times } from '../canvas.ts'
import { paperInHand, person, someone } from '../people.ts'

export const warehouse = scene('warehouse', random => {
  const wall = random.pick(['#E7DECF', '#E3E0D3', '#EAE0CC'])
  const gap = random.pick([4, 3])
  const columns = Array.from({ length: 8 }, (_, at) =>
    at === gap ? 0 : at === gap + (gap === 4 ? -1 : 1) ? 2 : random.between(3, 4),
  )
  return [
    rect(0, 0, 1600, 1000, wall),
    times(4, turn => windowAt(120 + turn * 386)),
    rect(0, 745, 1600, 255, '#CBBBA0'),
    path('M180 830H440L640 1000H300Z', '#D6C8AE'),
    path('M960 830H1220L1420 1000H1080Z', '#D6C8AE'),
    columns
      .map((height, at) =>
        times(height, level =>
          box(84 + at * 182, 816 - (level + 1) * 134, random.pick(['#D4C3A2', '#E0D2B6', '#DACAAA'])),
        ),
      )
      .join(''),
    rect(52, 812, 1496, 18, '#8A7255', 4),
    person(
      84 + gap * 182 + 80,
      905,
      1,
      someone(random, { cloth: random.pick(['#772C38', '#12506B', '#4E6B56']) }),
      paperInHand(20),
    ),
  ].join('')
})

function windowAt(x: number): string {
  return (
    rect(x, 92, 254, 160, '#F7F0E1') + rect(x + 124, 92, 6, 160, wallLine) + rect(x, 168, 254, 6, wallLine)
  )
}

const wallLine = '#DDD1BC'

function box(x: number, y: number, fill: string): string {
  return (
    rect(x, y, 160, 132, fill) +
    rect(x - 3, y, 166, 24, '#B6A486') +
    rect(x + 52, y + 8, 56, 7, '#7C6A50', 3) +
    rect(x + 38, y + 52, 84, 48, '#FBF6EB', 2) +
    rect(x + 50, y + 66, 48, 5, '#A89878') +
    rect(x + 50, y + 80, 34, 5, '#A89878')
  )
}
