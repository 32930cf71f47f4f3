import { path, rect, scene, times } from '../canvas.ts'
import { GREENS, tree } from '../landscape.ts'
import { person, someone } from '../people.ts'

export const porch = scene('porch', random => {
  const sky = random.pick(['#EFE7D8', '#E6E7DD', '#F0E4D2'])
  const [stripe, roof] = random.pick([
    ['#B9684A', '#8F4B38'],
    ['#3F6A7D', '#3A4A55'],
    ['#6F8F69', '#6B5A44'],
  ])
  const wood = '#7A5C45'
  return [
    rect(0, 0, 1600, 1000, sky),
    rect(0, 785, 1600, 215, '#CDBDA2'),
    tree(84, 758, 1.4, random.pick(GREENS)),
    tree(1530, 755, 1.45, random.pick(GREENS)),
    rect(160, 238, 1280, 562, '#F9F3E6'),
    rect(160, 202, 1280, 40, roof),
    rect(292, 262, 242, 26, '#D5C8AE', 3) + rect(1066, 262, 242, 26, '#D5C8AE', 3),
    rect(240, 402, 346, 290, '#56646A') + rect(408, 402, 10, 290, '#EFE6D4'),
    rect(1014, 402, 346, 290, '#56646A') + rect(1182, 402, 10, 290, '#EFE6D4'),
    rect(694, 388, 212, 412, wood) +
      rect(712, 404, 176, 396, '#3D464D') +
      rect(858, 596, 12, 30, '#C9B48C', 5),
    rect(214, 306, 1172, 18, roof),
    times(10, turn =>
      path(`M${214 + turn * 117.2} 322h117.2v56q-58.6 40 -117.2 0Z`, turn % 2 ? '#F4E5CE' : stripe),
    ),
    person(
      1080,
      772,
      0.86,
      someone(random, { head: random.pick(['peci', 'veil', 'hair']), cloth: '#12506B' }),
    ),
    rect(922, 694, 336, 22, wood) + rect(944, 716, 14, 118, wood) + rect(1222, 716, 14, 118, wood),
    rect(960, 664, 62, 30, '#FBF7EE', 2),
    person(440, 948, 0.98, someone(random, { head: 'hair', cloth: random.pick(['#6F8F69', '#45616D']) })),
    person(602, 930, 0.96, someone(random, { head: 'veil', cloth: random.pick(['#BD8345', '#6B3642']) })),
  ].join('')
})
