import type { Random } from '../../content/random.ts'
import { line, oval, rect, scene, times } from '../canvas.ts'
import { listener, person, someone } from '../people.ts'

export const classroom = scene('classroom', random => {
  const wall = random.pick(['#E9E1D1', '#E6E3D6', '#EDE3D2'])
  const board = random.pick(['#35483F', '#31444A', '#3A4742'])
  return [
    rect(0, 0, 1600, 1000, wall),
    rect(0, 690, 1600, 310, '#CDBDA1'),
    rect(252, 106, 1096, 442, '#7B5B43', 4),
    rect(272, 126, 1056, 402, board),
    times(3, turn => tallies(random, 344, 200 + turn * 100, ['#D8936C', '#9DAF94', '#C6B067'][turn]!)),
    line('M336 472H730', '#8FA59A', 6),
    person(
      1450,
      760,
      1.3,
      someone(random, {
        head: random.pick(['veil', 'veil', 'peci', 'long']),
        cloth: random.pick(['#8C1D2F', '#12506B', '#6F8F69']),
      }),
    ),
    times(7, turn => listener(130 + turn * 226, 840, 1, pupil(random, turn, '#E3DBCA'))),
    times(6, turn => listener(244 + turn * 226, 968, 1.14, pupil(random, turn + 1, '#F5EFE3'))),
  ].join('')
})

function pupil(random: Random, turn: number, cloth: string) {
  return someone(random, { head: turn % 2 ? 'veil' : 'hair', cloth })
}

function tallies(random: Random, x: number, y: number, dot: string): string {
  const bundles = random.between(1, 4)
  const loose = random.between(1, 4)
  const chalk = '#F1EBDD'
  const bundle = (turn: number) => {
    const left = x + 76 + turn * 112
    return (
      times(4, stroke => line(`M${left + stroke * 18} ${y - 28}V${y + 28}`, chalk, 5)) +
      line(`M${left - 12} ${y + 22}L${left + 68} ${y - 22}`, chalk, 5)
    )
  }
  const rest = x + 76 + bundles * 112
  return (
    oval(x, y, 27, 27, dot) +
    times(bundles, bundle) +
    times(loose, stroke => line(`M${rest + stroke * 18} ${y - 28}V${y + 28}`, chalk, 5))
  )
}
