import type { Random } from '../../content/random.ts'
import { oval, path, rect, scene, times } from '../canvas.ts'
import { person, someone } from '../people.ts'

const SPINES = ['#8C3B45', '#45616D', '#C7B083', '#6F8F69', '#A9784F', '#7E746A', '#D8CBB0', '#56646A']

export const archive = scene('archive', random => {
  const wall = random.pick(['#E6DDCC', '#E1E1D6', '#EADFCA'])
  return [
    rect(0, 0, 1600, 1000, wall),
    rect(0, 780, 1600, 220, '#C6B597'),
    shelf(random, 70, 640),
    shelf(random, 890, 640),
    oval(800, 66, 120, 22, '#F8EFD8') + path('M740 64L800 10L860 64Z', '#4F5F66'),
    person(
      800,
      850,
      1.2,
      someone(random, { cloth: random.pick(['#12506B', '#8C1D2F', '#4E6B56']) }),
      folder(),
    ),
    rect(430, 836, 740, 28, '#8A6A4E', 5) +
      rect(470, 864, 20, 136, '#7A5C45') +
      rect(1110, 864, 20, 136, '#7A5C45'),
    times(4, turn => rect(500 + turn * 4, 820 - turn * 16, 180, 15, SPINES[(turn * 3) % SPINES.length]!, 2)),
    rect(960, 790, 130, 46, '#FBF7EE', 2) + times(2, turn => rect(978, 804 + turn * 14, 80, 5, '#CDBB9E')),
  ].join('')
})

function shelf(random: Random, x: number, width: number): string {
  const wood = '#8A6A4E'
  const frame = rect(x, 130, width, 690, '#A98A66') + rect(x + 18, 148, width - 36, 654, '#D9CAAE')
  const boards = times(4, row => {
    const floor = 148 + (row + 1) * 163
    return books(random, x + 26, floor, width - 60) + rect(x + 14, floor - 6, width - 28, 16, wood)
  })
  return frame + boards
}

function books(random: Random, x: number, floor: number, width: number): string {
  let left = x
  let drawn = ''
  while (left < x + width - 44) {
    const thick = random.between(18, 42)
    const tall = random.between(92, 134)
    const fill = random.pick(SPINES)
    if (random.next() > 0.08)
      drawn +=
        rect(left, floor - 6 - tall, thick, tall, fill, 2) +
        rect(left + 4, floor - tall + 14, thick - 8, 12, '#FBF7EE99')
    left += thick + 3
  }
  return drawn
}

function folder(): string {
  return (
    rect(-46, -118, 96, 70, '#D3B27A', 3) +
    rect(-46, -128, 42, 14, '#D3B27A', 3) +
    rect(-34, -104, 60, 5, '#A98A56')
  )
}
