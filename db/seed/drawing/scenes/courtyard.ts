import { path, rect, scene, times } from '../canvas.ts'
import { GREENS, tree } from '../landscape.ts'
import { listener, person, someone } from '../people.ts'

export const courtyard = scene('courtyard', random => {
  const sky = random.pick(['#E6EAE6', '#EFE6D6', '#E3E8EA'])
  const cloth = random.pick(['#E8DFCC', '#C9B48E', '#B8C2B6'])
  const roof = random.pick(['#8F4B38', '#6B5A44', '#4F5F66'])
  return [
    rect(0, 0, 1600, 1000, sky),
    rect(0, 620, 1600, 380, '#CFC4A6'),
    tree(120, 640, 1.2, random.pick(GREENS)),
    tree(1500, 640, 1.3, random.pick(GREENS)),
    rect(300, 360, 1000, 270, '#F7F0E2') + path('M250 364L360 262H1240L1350 364Z', roof),
    times(6, turn => rect(352 + turn * 156, 426, 96, 110, '#5C696C')),
    rect(744, 410, 112, 220, '#6A4A3A') + rect(700, 396, 200, 16, '#7A5C45'),
    times(2, turn => rect(660 + turn * 264, 380, 18, 250, '#E4D8C2')),
    rect(1016, 90, 12, 640, '#7B7670') + rect(982, 716, 80, 22, '#B7A889', 4),
    path('M1028 104C1080 92 1120 124 1180 106V148C1120 166 1080 134 1028 146Z', '#B3262E'),
    path('M1028 146C1080 134 1120 166 1180 148V190C1120 208 1080 176 1028 188Z', '#FBF8F0'),
    person(640, 770, 0.9, someone(random, { head: random.pick(['peci', 'veil']), cloth: '#3F3B38' })),
    rect(576, 700, 128, 92, '#7A5C45', 4) + rect(566, 690, 148, 18, '#8A6A4E', 4),
    times(8, turn =>
      listener(100 + turn * 200, 900, 0.86, someone(random, { cloth, head: turn % 2 ? 'veil' : 'peci' })),
    ),
    times(7, turn =>
      listener(200 + turn * 200, 990, 1, someone(random, { cloth, head: turn % 2 ? 'hair' : 'veil' })),
    ),
  ].join('')
})
