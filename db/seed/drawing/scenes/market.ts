import type { Random } from '../../content/random.ts'
import { oval, path, rect, scene, times } from '../canvas.ts'
import { person, someone } from '../people.ts'

const PRODUCE = ['#B5533C', '#D39A4A', '#6F8F69', '#8C3B4A', '#A9B36A', '#CDB27A']

export const market = scene('market', random => {
  const wall = random.pick(['#EDE5D6', '#E5E6DC', '#EFE3CF'])
  const cloths = random.shuffled(['#B9684A', '#3F6A7D', '#6F8F69', '#C0934C'])
  return [
    rect(0, 0, 1600, 1000, wall),
    times(7, turn => rect(turn * 240 - 40, 120 + (turn % 2) * 26, 200, 330, '#00000008')),
    rect(0, 720, 1600, 280, '#CDBDA2'),
    person(230, 716, 0.72, someone(random, { head: 'veil' })),
    person(1408, 716, 0.72, someone(random, { head: 'hair' })),
    stall(random, 40, cloths[0]!),
    stall(random, 1200, cloths[1]!),
    rect(560, 250, 480, 220, '#FBF7EC', 6) + rect(560, 250, 480, 16, '#7A5C45'),
    times(6, turn =>
      rect(
        596 + (turn % 3) * 144,
        296 + Math.floor(turn / 3) * 80,
        112,
        58,
        random.pick(['#F0D9A8', '#D9E3D2', '#F1D3C6', '#D5E1E6']),
        3,
      ),
    ),
    rect(580, 470, 12, 300, '#7A5C45') + rect(1008, 470, 12, 300, '#7A5C45'),
    person(800, 790, 0.96, someone(random, { head: random.pick(['veil', 'peci']), cloth: '#12506B' })),
    rect(600, 730, 400, 24, '#8A6A4E') +
      rect(620, 754, 16, 130, '#7A5C45') +
      rect(964, 754, 16, 130, '#7A5C45'),
    oval(690, 716, 22, 14, '#F6EFE1') +
      oval(740, 716, 22, 14, '#F6EFE1') +
      rect(850, 700, 78, 30, '#FBF7EE', 2),
    person(520, 960, 1, someone(random, { head: 'hair', cloth: '#BD8345' })),
    person(1096, 965, 1, someone(random, { head: 'veil', cloth: '#6B3642' })),
  ].join('')
})

function stall(random: Random, x: number, cloth: string): string {
  const stripes = times(6, turn =>
    path(`M${x + turn * 60} 390h60v44q-30 26 -60 0Z`, turn % 2 ? '#F6EDDC' : cloth),
  )
  const baskets = times(3, turn => {
    const fill = random.pick(PRODUCE)
    const left = x + 30 + turn * 112
    return (
      times(5, fruit => oval(left + 14 + fruit * 17, 690 - (fruit % 2) * 12, 17, 17, fill)) +
      path(`M${left - 8} 694h112l-14 46h-84Z`, '#A98A5E')
    )
  })
  return (
    rect(x + 8, 390, 12, 450, '#7A5C45') +
    rect(x + 340, 390, 12, 450, '#7A5C45') +
    path(`M${x} 392L${x + 40} 330H${x + 320}L${x + 360} 392Z`, cloth) +
    stripes +
    baskets +
    rect(x, 736, 360, 108, '#B79A70') +
    rect(x, 736, 360, 14, '#8F7350')
  )
}
