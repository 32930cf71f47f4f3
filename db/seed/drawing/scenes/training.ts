import type { Random } from '../../content/random.ts'
import { oval, rect, scene, times } from '../canvas.ts'
import { listener, person, someone } from '../people.ts'

export const training = scene('training', random => {
  const wall = random.pick(['#E4E5DC', '#EAE2D3', '#E0E5E5'])
  const accent = random.pick(['#12506B', '#8C1D2F', '#6F8F69'])
  return [
    rect(0, 0, 1600, 1000, wall),
    rect(0, 700, 1600, 300, '#C9BCA6'),
    rect(330, 90, 760, 440, '#4A4743', 8) + rect(350, 110, 720, 400, '#F9F5EA'),
    rect(400, 160, 300, 26, accent, 4) +
      times(4, turn => rect(400, 226 + turn * 44, [280, 240, 260, 180][turn]!, 14, '#CFC5B2', 4)),
    times(5, turn =>
      rect(
        770 + turn * 54,
        460 - [90, 150, 120, 210, 250][turn]!,
        34,
        [90, 150, 120, 210, 250][turn]!,
        turn === 4 ? accent : '#A9B7A4',
        4,
      ),
    ),
    person(1260, 720, 1.3, someone(random, { head: random.pick(['peci', 'veil', 'hair']), cloth: accent })),
    oval(160, 180, 60, 60, '#F6EFE1') +
      oval(160, 180, 48, 48, '#FFFDF7') +
      rect(157, 146, 6, 36, '#4A4743') +
      rect(160, 178, 26, 6, '#4A4743'),
    table(random, 730, 4, 60, 0.92),
    table(random, 900, 4, -40, 1.1),
  ].join('')
})

function table(random: Random, y: number, seats: number, shift: number, scale: number): string {
  const gap = 400
  const seat = (turn: number) => {
    const x = 200 + shift + turn * gap
    const screen =
      rect(x - 92, y - 96, 150, 98, '#3F4448', 8) +
      rect(x - 84, y - 88, 134, 80, random.pick(['#DDE8EA', '#EFEAD9', '#DCE7DA']))
    return (
      screen +
      listener(
        x + 70,
        y + 20,
        scale,
        someone(random, { cloth: random.pick(['#E9E0CE', '#B9C4BC', '#D6B9A0', '#9FB0B8', '#C8BFA6']) }),
      )
    )
  }
  return rect(0, y, 1600, 22, '#8A6A4E') + times(seats, seat) + rect(0, y + 112, 1600, 14, '#00000014')
}
