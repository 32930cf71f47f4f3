import { path, rect, scene } from '../canvas.ts'
import { GREENS, hills, house, stalks, tree } from '../landscape.ts'
import { paperInHand, person, someone } from '../people.ts'

export const village = scene('village', random => {
  const [sky, meadow] = random.pick([
    ['#E8E6DA', '#BAC199'],
    ['#EDE4D3', '#C3C195'],
    ['#DFE6E2', '#B4C09B'],
  ])
  const right = random.between(0, 120)
  return [
    rect(0, 0, 1600, 1000, sky),
    hills(random, 440, 40, '#C5CBBB'),
    hills(random, 520, 22, '#A7B596'),
    rect(0, 628, 1600, 372, meadow),
    path('M690 1000C760 800 900 640 1600 628V684C1200 712 940 800 936 1000Z', '#E4D5B4'),
    house(228, 690, 0.78, random),
    tree(52, 680, 0.62, random.pick(GREENS)),
    house(560 - right / 2, 660, 0.66, random),
    tree(400 - right / 3, 672, 0.6, random.pick(GREENS)),
    house(1146 + right / 2, 618, 0.6, random),
    tree(1270 + right, 612, 0.5, random.pick(GREENS)),
    house(1410, 608, 0.54, random),
    house(322, 948, 1, random),
    tree(760, 640, 0.6, random.pick(GREENS)),
    stalks(random, 1430, 1000, 4, '#4E6B4C'),
    person(742, 958, 1, someone(random, { head: 'veil', cloth: '#45616D' })),
    person(
      868,
      938,
      0.98,
      someone(random, {
        head: random.pick(['peci', 'hair']),
        cloth: random.pick(['#8C1D2F', '#12506B', '#6B4B3A']),
      }),
      paperInHand(),
    ),
  ].join('')
})
